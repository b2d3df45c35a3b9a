package reve.game.codex;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reve.game.codex.ViewCodex.MilestoneProgress;
import reve.game.codex.ViewCodex.SetProgress;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.shared.LocalText;
import reve.game.testworld.Checked;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class KeepCodexTest {
  private static final GoalId FIRST_TIER = new GoalId("tier_1");
  private static final GoalId TEN = new GoalId("unique_10");

  private final World world = new World();
  private final List<EspritId> all = TestRules.catalogue().all().stream().map(Esprit::id).toList();
  private final List<EspritId> firstTier =
      Stream.of(Element.values()).map(element -> TestRules.id(element, 1)).toList();

  @Test
  void what_is_gained_counts_once_however_often_it_comes() {
    world.given(ANA);

    gain(firstTier.get(0), firstTier.get(0), firstTier.get(1));
    gain(firstTier.get(0));

    assertThat(codex().ever()).containsExactlyInAnyOrder(firstTier.get(0), firstTier.get(1));
    assertThat(codex().rewarded()).isEmpty();
    assertThat(world.belongings(ANA).ledger()).isEmpty();
  }

  @Test
  void the_last_of_a_set_pays_its_reward_within_the_same_act() {
    world.given(ANA);
    gain(firstTier.subList(0, 5));
    assertThat(world.held(ANA, REVIES)).isZero();

    gain(firstTier.get(5));

    assertThat(world.held(ANA, REVIES)).isEqualTo(50_000);
    assertThat(world.held(ANA, ERYTHL)).isEqualTo(10);
    assertThat(world.belongings(ANA).ledger())
        .extracting(LedgerEntry::reason)
        .containsOnly(LedgerReason.CODEX_SET);
    assertThat(world.journal(ANA))
        .filteredOn(CodexCompleted.class::isInstance)
        .containsExactly(
            new CodexCompleted(ANA, FIRST_TIER, TestRules.codex().sets().getFirst().given()));
  }

  @Test
  @Shows("D18")
  void a_set_pays_once_ever_also_when_its_last_one_is_lost_and_found_again() {
    world.given(ANA);
    gain(firstTier);

    lose(firstTier.get(5));
    gain(firstTier.get(5));

    assertThat(world.held(ANA, REVIES)).isEqualTo(50_000);
    assertThat(codex().rewarded()).containsExactly(FIRST_TIER);
  }

  @Test
  void an_esprit_that_was_used_up_counts_for_a_set_all_the_same() {
    world.given(ANA);
    gain(firstTier.get(0));
    lose(firstTier.get(0));

    gain(firstTier.subList(1, 6));

    assertThat(codex().rewarded()).containsExactly(FIRST_TIER);
  }

  @Test
  @Shows("D19")
  void the_tenth_pays_its_milestone_once_even_after_losing_one() {
    world.given(ANA);
    List<EspritId> inferno = of(Element.INFERNO);
    gain(inferno.subList(0, 9));
    assertThat(world.held(ANA, ERYTHL)).isZero();

    gain(inferno.get(9));
    lose(inferno.get(9));
    gain(inferno.get(9));

    assertThat(world.held(ANA, REVIES)).isEqualTo(5_000);
    assertThat(world.held(ANA, ERYTHL)).isEqualTo(10);
    assertThat(world.journal(ANA))
        .filteredOn(MilestoneReached.class::isInstance)
        .containsExactly(
            new MilestoneReached(ANA, TEN, 10, TestRules.codex().milestones().getFirst().given()));
  }

  @Test
  void milestones_that_are_passed_in_one_step_are_all_paid() {
    world.given(ANA);

    gain(of(Element.INFERNO));
    gain(of(Element.VERDANT).subList(0, 12));

    assertThat(codex().rewarded())
        .containsExactlyInAnyOrder(TEN, new GoalId("unique_25"), new GoalId("inferno"));
  }

  @Test
  void the_whole_catalogue_pays_every_set_and_milestone_once() {
    world.given(ANA);

    gain(all);
    gain(all);

    assertThat(codex().rewarded()).hasSize(24 + 6);
    assertThat(world.held(ANA, REVIES))
        .isEqualTo(18 * 50_000 + 5_000 + 10_000 + 25_000 + 50_000 + 100_000 + 500_000);
    assertThat(world.held(ANA, ERYTHL))
        .isEqualTo(18 * 10 + 6 * 50 + 10 + 25 + 50 + 100 + 250 + 1_000);
  }

  @Test
  void whoever_has_all_of_a_set_that_comes_later_is_paid_with_the_next_esprit() {
    world.given(ANA);
    gain(firstTier.get(0), firstTier.get(1));
    CodexSet late =
        new CodexSet(
            new GoalId("late"),
            new LocalText(Map.of("en", "Late")),
            firstTier.subList(0, 2),
            TestRules.money(REVIES, 7));
    world.enforce(new CodexRules(List.of(late), List.of()));
    assertThat(view().sets()).containsExactly(new SetProgress(late, List.of(), false));

    gain(firstTier.get(0));
    gain(firstTier.get(0));

    assertThat(world.held(ANA, REVIES)).isEqualTo(7);
  }

  @Test
  void a_retired_esprit_is_not_missing() {
    world.enforce(withRetired(firstTier.get(5)));
    world.given(ANA);

    gain(firstTier.subList(0, 5));

    assertThat(codex().rewarded()).containsExactly(FIRST_TIER);
    assertThat(view().sets().getFirst().missing()).isEmpty();
    assertThat(view().sets().getFirst().isComplete()).isTrue();
    assertThat(view().milestones().getLast().target()).isEqualTo(107);

    gain(all.stream().filter(each -> !each.equals(firstTier.get(5))).toList());
    assertThat(codex().rewarded()).contains(new GoalId("whole"));
  }

  @Test
  void the_view_shows_what_is_missing_and_which_milestone_is_next() {
    world.given(ANA);
    gain(of(Element.INFERNO).subList(0, 10));

    ViewCodex.Answer answer = view();

    assertThat(answer.ever()).isEqualTo(10);
    assertThat(answer.whole()).isEqualTo(108);
    assertThat(answer.sets().getFirst().missing()).hasSize(5).doesNotContain(firstTier.get(0));
    assertThat(answer.sets().getFirst().had()).isEqualTo(1);
    assertThat(answer.sets().getFirst().isComplete()).isFalse();
    assertThat(answer.next()).map(MilestoneProgress::target).hasValue(25);
  }

  @Test
  void sets_are_found_by_a_part_of_their_name_and_no_more_than_asked_for() {
    world.enforce(
        new CodexRules(
            List.of(
                set("dawn", "Dawn Chorus", "Morgenchor"),
                set("dusk", "Dusk Chorus", "Abendchor"),
                set("night", "Night", "Nacht")),
            List.of()));

    assertThat(matching("CHORUS", Locale.ENGLISH, 9)).containsExactly("dawn", "dusk");
    assertThat(matching("chorus", Locale.ENGLISH, 1)).containsExactly("dawn");
    assertThat(matching("chorus", Locale.GERMAN, 9)).isEmpty();
    assertThat(matching("chor", Locale.GERMAN, 9)).containsExactly("dawn", "dusk");
  }

  @Test
  void a_set_is_named_by_its_id_or_its_whole_name_in_any_language() {
    CodexSet dawn = set("dawn_chorus", "First Light", "Morgenrot");
    world.enforce(new CodexRules(List.of(set("dusk", "Dusk", "Abend"), dawn), List.of()));

    assertThat(world.viewCodex.named("dawn_chorus")).contains(dawn);
    assertThat(world.viewCodex.named("first light")).contains(dawn);
    assertThat(world.viewCodex.named("MORGENROT")).contains(dawn);
    assertThat(world.viewCodex.named("light")).isEmpty();
  }

  private List<String> matching(String text, Locale locale, int limit) {
    return world.viewCodex.matching(text, locale, limit).stream()
        .map(set -> set.id().value())
        .toList();
  }

  private CodexSet set(String id, String english, String german) {
    return new CodexSet(
        new GoalId(id),
        new LocalText(Map.of("en", english, "de", german)),
        firstTier,
        TestRules.money(REVIES, 1));
  }

  @Test
  void a_set_names_esprits_that_exist_each_once_under_an_id_of_its_own() {
    LocalText name = new LocalText(Map.of("en", "Set"));
    EspritId ember = firstTier.get(0);
    CodexSet unknown =
        new CodexSet(FIRST_TIER, name, List.of(ember, new EspritId("nobody")), Map.of());
    Map<CurrencyId, Amount> pebbles = Map.of(new CurrencyId("pebbles"), new Amount(1));
    CodexSet twice = new CodexSet(FIRST_TIER, name, List.of(ember, ember), pebbles);
    CodexMilestone many = new CodexMilestone(TEN, Optional.of(10), TestRules.money(ERYTHL, 1));
    CodexMilestone fewer = new CodexMilestone(new GoalId("five"), Optional.of(5), pebbles);
    CodexMilestone asMany = new CodexMilestone(new GoalId("same"), Optional.of(5), Map.of());
    CodexMilestone tooMany = new CodexMilestone(TEN, Optional.of(109), Map.of());

    assertThat(Checked.faults(TestRules.codex())).isEmpty();
    assertThat(
            Checked.faults(
                new CodexRules(List.of(unknown, twice), List.of(many, fewer, asMany, tooMany))))
        .extracting("path")
        .containsExactly(
            "sets[0].esprits[1]",
            "sets[1].id",
            "sets[1].reward.pebbles",
            "sets[1].esprits[1]",
            "milestones[1].reward.pebbles",
            "milestones[1].unique",
            "milestones[2].unique",
            "milestones[3].id",
            "milestones[3].unique");
  }

  private static Catalogue withRetired(EspritId gone) {
    Catalogue before = TestRules.catalogue();
    return new Catalogue(
        before.elements(),
        before.tiers(),
        before.growth(),
        before.all().stream()
            .map(each ->
                each.id().equals(gone)
                    ? new Esprit(
                        each.id(),
                        each.element(),
                        each.tier(),
                        each.names(),
                        each.description(),
                        each.art(),
                        each.base(),
                        true)
                    : each)
            .toList());
  }

  private List<EspritId> of(Element element) {
    return all.stream().filter(id -> TestRules.catalogue().get(id).element() == element).toList();
  }

  private void gain(EspritId... copies) {
    gain(List.of(copies));
  }

  private void gain(List<EspritId> copies) {
    world.act(ANA, unit -> world.menagerie.gain(ANA, copies, "gift", unit));
  }

  private void lose(EspritId esprit) {
    world.act(
        ANA,
        unit -> {
          Stack stack = world.stacks.find(ANA, Set.of(esprit)).values().iterator().next();
          world.menagerie.consume(ANA, Map.of(stack, stack.quantity()), "gift", unit);
        });
  }

  private Codex.Entries codex() {
    return world.belongings(ANA).codex();
  }

  private ViewCodex.Answer view() {
    return world.viewCodex.handle(ANA);
  }
}
