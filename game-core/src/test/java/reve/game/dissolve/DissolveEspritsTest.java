package reve.game.dissolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.TestRules.REMNA;
import static reve.game.testworld.TestRules.VIRELITE;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.dissolve.DissolveOutcome.Dissolved;
import reve.game.dissolve.DissolveOutcome.InTeam;
import reve.game.dissolve.DissolveOutcome.LastCopy;
import reve.game.dissolve.DissolveOutcome.Locked;
import reve.game.dissolve.DissolveOutcome.NotOwned;
import reve.game.dissolve.DissolveOutcome.TooFew;
import reve.game.dissolve.DissolveOutcome.TooMany;
import reve.game.dissolve.PreviewDissolve.Answer;
import reve.game.economy.Amount;
import reve.game.economy.Reward;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.EspritsConsumed;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.fragment.Fragments;
import reve.game.testworld.Belongings;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class DissolveEspritsTest {
  private static final EspritId EMBER = id(Element.INFERNO, 2);
  private static final EspritId EEL = id(Element.ABYSSAL, 3);
  private static final EspritId LEADER = id(Element.INFERNO, 1);

  private final World world = new World();

  @ParameterizedTest(name = "tier {0}: {1} virelite, {2} remna, {3} fragments")
  @CsvSource({
    "1,50,5,2",
    "2,125,12,3",
    "7,12500,1250,8",
    "12,1220700,122062,13",
    "18,298022450,29800262,19"
  })
  void a_copy_becomes_what_the_rule_book_says(int tier, long virelite, long remna, long fragments) {
    assertThat(TestRules.dissolve().value(TestRules.esprit(Element.UMBRAL, tier), 1))
        .isEqualTo(
            new Reward(
                Map.of(VIRELITE, new Amount(virelite), REMNA, new Amount(remna)),
                Map.of(Fragments.of(Element.UMBRAL), fragments)));
  }

  @Test
  void copies_of_several_dissolve_together() {
    world.given(ANA).owns(EMBER, 5).owns(EEL, 2);

    DissolveOutcome outcome = dissolve(Map.of(EMBER, 3L, EEL, 1L), false);

    Reward reward =
        new Reward(
            Map.of(VIRELITE, new Amount(3 * 125 + 300), REMNA, new Amount(3 * 12 + 30)),
            Map.of(Fragments.of(Element.INFERNO), 9L, Fragments.of(Element.ABYSSAL), 4L));
    assertThat(outcome)
        .isEqualTo(
            new Dissolved(Map.of(EMBER, 3L, EEL, 1L), Set.of(), reward, world.balances(ANA)));
    assertThat(world.held(ANA, VIRELITE)).isEqualTo(3 * 125 + 300);
    assertThat(world.belongings(ANA).items()).isEqualTo(reward.items());
    assertThat(world.stack(ANA, EMBER).orElseThrow().quantity()).isEqualTo(2);
    assertThat(world.journal(ANA))
        .contains(new EspritDissolved(ANA, Map.of(EMBER, 3L, EEL, 1L), reward))
        .anyMatch(EspritsConsumed.class::isInstance);
  }

  @Test
  void totals_follow() {
    world.given(ANA);
    world.act(ANA, unit -> world.menagerie.gain(ANA, List.of(EMBER, EMBER, EEL), "gift", unit));

    dissolve(Map.of(EMBER, 1L, EEL, 1L), true);

    Stack left = world.stack(ANA, EMBER).orElseThrow();
    assertThat(world.belongings(ANA).totals())
        .isEqualTo(new Totals(1, 1, left.power(TestRules.catalogue())));
  }

  @Test
  void the_last_copy_goes_only_when_that_is_agreed() {
    world.given(ANA).owns(new Stack(EMBER, 2, 1, 9, 0, false, NOON));
    Belongings before = world.belongings(ANA);

    assertThat(dissolve(Map.of(EMBER, 2L), false)).isEqualTo(new LastCopy(EMBER));
    assertThat(world.belongings(ANA)).isEqualTo(before);

    assertThat(dissolve(Map.of(EMBER, 2L), true)).extracting("lasts").isEqualTo(Set.of(EMBER));
    assertThat(world.stack(ANA, EMBER)).isEmpty();
  }

  @Test
  @Shows("D09")
  void what_is_locked_in_the_team_or_not_there_stays() {
    world
        .given(ANA)
        .owns(Stack.fresh(EMBER, 9, NOON).lockedAs(true))
        .owns(LEADER, 1)
        .owns(EEL, 150);
    Belongings before = world.belongings(ANA);

    assertThat(dissolve(Map.of(EMBER, 1L), true)).isEqualTo(new Locked(EMBER));
    assertThat(dissolve(Map.of(LEADER, 1L), true)).isEqualTo(new InTeam(LEADER));
    assertThat(dissolve(Map.of(EEL, 101L), true)).isEqualTo(new TooMany(101, 100));
    assertThat(dissolve(Map.of(LEADER, 2L), true)).isEqualTo(new TooFew(LEADER, 2, 1));
    assertThat(dissolve(Map.of(EEL, 1L, id(Element.UMBRAL, 1), 1L), true))
        .isEqualTo(new NotOwned(id(Element.UMBRAL, 1)));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void surplus_copies_of_a_team_member_may_go() {
    world.given(ANA).owns(LEADER, 2);

    assertThat(dissolve(Map.of(LEADER, 1L), false)).isInstanceOf(Dissolved.class);
  }

  @Test
  void nothing_is_no_wish() {
    assertThatIllegalArgumentException().isThrownBy(() -> dissolve(Map.of(), false));
    assertThatIllegalArgumentException().isThrownBy(() -> dissolve(Map.of(EMBER, 0L), false));
  }

  @Test
  void a_preview_shows_what_is_gained_and_what_is_lost() {
    Stack grown = new Stack(EMBER, 2, 1, 9, 0, false, NOON);
    world.given(ANA).owns(grown);

    assertThat(world.previewDissolve.one(ANA, EMBER, 2))
        .isEqualTo(
            new Answer.Possible(
                Map.of(EMBER, 2L),
                Map.of(EMBER, grown),
                TestRules.dissolve().value(TestRules.esprit(Element.INFERNO, 2), 2)));
    assertThat(world.previewDissolve.one(ANA, EMBER, 3))
        .isEqualTo(new Answer.Objected(new TooFew(EMBER, 3, 2)));
  }

  @Test
  void the_surplus_of_a_tier_spares_a_copy_of_each_and_whatever_is_locked() {
    EspritId moth = id(Element.UMBRAL, 2);
    world
        .given(ANA)
        .owns(EMBER, 90)
        .owns(id(Element.VERDANT, 2), 30)
        .owns(id(Element.TEMPEST, 2), 1)
        .owns(Stack.fresh(moth, 50, NOON).lockedAs(true));

    assertThat(world.previewDissolve.surplus(ANA, new Tier(2)))
        .isInstanceOfSatisfying(
            Answer.Possible.class,
            possible -> {
              assertThat(possible.copies())
                  .isEqualTo(Map.of(EMBER, 89L, id(Element.VERDANT, 2), 11L));
              assertThat(possible.lost()).isEmpty();
            });
    assertThat(world.previewDissolve.surplus(ANA, new Tier(3)))
        .isEqualTo(new Answer.NothingToSpare(new Tier(3)));
    assertThat(world.previewDissolve.surplus(ANA, new Tier(4)))
        .isEqualTo(new Answer.TierTooHigh(new Tier(4), new Tier(3)));
  }

  private DissolveOutcome dissolve(Map<EspritId, Long> copies, boolean lasts) {
    return world.dissolveEsprits.handle(
        new DissolveEsprits.Command(world.fresh(), ANA, copies, lasts));
  }

  @Test
  void what_can_be_dissolved_by_name_is_what_would_not_be_refused() {
    EspritId led = id(Element.INFERNO, 1);
    EspritId locked = id(Element.UMBRAL, 2);
    world.given(ANA).owns(EMBER, 2).owns(led, 1).owns(Stack.fresh(locked, 50, NOON).lockedAs(true));

    assertThat(dissolvable(1)).containsExactly(EMBER);
    assertThat(dissolvable(2)).containsExactly(EMBER);
    assertThat(dissolvable(3)).isEmpty();
    world.given(ANA).owns(led, 101);
    assertThat(dissolvable(100)).containsExactly(led);
    assertThat(dissolvable(101)).isEmpty();
  }

  private List<EspritId> dissolvable(long copies) {
    return world
        .findOwned
        .matching(ANA, "", Locale.ENGLISH, world.previewDissolve.dissolvable(copies), 25)
        .stream()
        .map(each -> each.esprit().id())
        .toList();
  }
}
