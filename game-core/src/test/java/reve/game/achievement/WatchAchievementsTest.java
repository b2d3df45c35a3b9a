package reve.game.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.FOCUSED;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.SHARDS;
import static reve.game.testworld.TestRules.STONE;
import static reve.game.testworld.TestRules.VIRELITE;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.awakening.EspritAwakened;
import reve.game.codex.CodexRules;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.EspritLocked;
import reve.game.esprit.EspritsConsumed;
import reve.game.experience.LevelReached;
import reve.game.explore.Explore;
import reve.game.explore.ExploreOutcome.TooTired;
import reve.game.fusion.EspritsFused;
import reve.game.fusion.FusionRecords.Attempt;
import reve.game.host.Decree;
import reve.game.host.DecreeName;
import reve.game.host.HostRules;
import reve.game.leveling.LimitBroken;
import reve.game.player.Player.Reserve;
import reve.game.shared.BasisPoints;
import reve.game.shared.Event;
import reve.game.shared.LocalText;
import reve.game.testworld.Belongings;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class WatchAchievementsTest {
  private final World world = new World();
  private final EspritId ember = TestRules.id(Element.INFERNO, 1);

  @BeforeEach
  void begin() {
    world.enforce(TestRules.achievements());
    world.given(ANA, FOCUSED, 1);
  }

  @Test
  void while_they_are_closed_deeds_count_and_unlock_nothing_until_they_are_open() {
    world.enforce(
        new HostRules(
            Map.of(DecreeName.closing("achievement"), new Decree.Closing("achievement"))));
    happen(new LevelReached(ANA, 10, Reward.NOTHING));
    assertThat(unlocked()).isEmpty();

    world.enforce(HostRules.NONE);
    happen(new LevelReached(ANA, 11, Reward.NOTHING));
    assertThat(unlocked()).containsExactly("novice");
  }

  @Test
  @Shows("F07")
  void a_condition_that_is_met_is_rewarded_once() {
    happen(new LevelReached(ANA, 9, Reward.NOTHING));
    assertThat(unlocked()).isEmpty();

    happen(new LevelReached(ANA, 10, Reward.NOTHING));
    happen(new LevelReached(ANA, 11, Reward.NOTHING));

    assertThat(unlocked()).containsExactly("novice");
    assertThat(world.held(ANA, ERYTHL)).isEqualTo(5);
    assertThat(world.belongings(ANA).ledger())
        .extracting(LedgerEntry::reason)
        .containsExactly(LedgerReason.ACHIEVEMENT);
    assertThat(world.journal(ANA))
        .filteredOn(AchievementUnlocked.class::isInstance)
        .containsExactly(
            new AchievementUnlocked(
                ANA, new AchievementId("novice"), 10, TestRules.reward(ERYTHL, 5)));
  }

  @Test
  void the_first_esprit_is_an_achievement_and_using_it_up_and_gaining_it_again_is_none() {
    gain(ember);
    happen(new EspritsConsumed(ANA, Map.of(ember, 1L), Set.of(ember), 0, "gift"));
    gain(ember);

    assertThat(unlocked()).containsExactly("first");
    assertThat(world.held(ANA, REVIES)).isEqualTo(5_000);
  }

  @Test
  void the_highest_tier_and_the_element_with_fewest_count() {
    world.enforce(new CodexRules(List.of(), List.of()));
    gain(all(Stream.of(Element.values()).map(element -> TestRules.id(element, 9))));
    assertThat(unlocked()).containsExactly("first");

    gain(all(Stream.of(Element.values()).skip(1).map(element -> TestRules.id(element, 8))));
    assertThat(unlocked()).containsExactly("first");

    gain(TestRules.id(Element.INFERNO, 10));
    assertThat(unlocked()).containsExactlyInAnyOrder("first", "climber", "elements");
  }

  @Test
  void awakenings_are_counted_and_five_stars_of_any_esprit_give_their_stone() {
    happen(new EspritAwakened(ANA, ember, 4, 4, 0));
    assertThat(unlocked()).containsExactly("awake");

    happen(new EspritAwakened(ANA, ember, 5, 5, 0));

    assertThat(unlocked()).contains("five_star");
    assertThat(world.belongings(ANA).items()).containsEntry(STONE, 1L);
    assertThat(counts(Counter.AWAKENINGS)).isEqualTo(2);
    assertThat(counts(Counter.STARS)).isEqualTo(5);
  }

  @Test
  void only_fusions_that_succeed_count_as_successes() {
    happen(fusion(Optional.of(ember)));
    happen(fusion(Optional.empty()));
    assertThat(unlocked()).isEmpty();

    happen(fusion(Optional.of(ember)));

    assertThat(unlocked()).containsExactly("fuser");
    assertThat(counts(Counter.FUSIONS)).isEqualTo(3);
  }

  @Test
  void a_codex_set_that_an_act_completes_counts_in_the_same_act() {
    gain(all(Stream.of(Element.values()).map(element -> TestRules.id(element, 1))));

    assertThat(unlocked()).contains("scholar");
  }

  @Test
  @Shows("B13")
  void the_first_limit_break_and_the_tenth_exploration_pay_once() {
    happen(new LimitBroken(ANA, ember, 1, 0));
    happen(new LimitBroken(ANA, ember, 2, 0));
    for (int n = 0; n < 12; n++) {
      world.clock.pass(Duration.ofDays(1));
      explore();
    }

    assertThat(unlocked()).containsExactlyInAnyOrder("limit", "ten_walks");
    assertThat(world.held(ANA, VIRELITE)).isEqualTo(100);
    assertThat(counts(Counter.EXPLORES)).isEqualTo(12);
  }

  @Test
  void what_was_earned_counts_and_what_was_refunded_does_not() {
    grant(999_999, LedgerReason.EXPLORE);
    pay(REVIES, 50_000, LedgerReason.FUSION);
    grant(50_000, LedgerReason.FUSION_REFUND);
    happen(new LevelReached(ANA, 2, Reward.NOTHING));
    assertThat(unlocked()).isEmpty();

    grant(1, LedgerReason.EXPLORE);
    happen(new LevelReached(ANA, 3, Reward.NOTHING));

    assertThat(unlocked()).containsExactly("rich");
  }

  @Test
  void what_was_paid_counts_as_spent_and_what_an_owner_took_does_not() {
    world.given(ANA).holds(VIRELITE, 200);
    pay(VIRELITE, 50, LedgerReason.ADMIN);
    pay(VIRELITE, 99, LedgerReason.LEVELING);
    happen(new LevelReached(ANA, 2, Reward.NOTHING));
    assertThat(unlocked()).isEmpty();

    pay(VIRELITE, 1, LedgerReason.LEVELING);
    happen(new LevelReached(ANA, 3, Reward.NOTHING));

    assertThat(unlocked()).containsExactly("spender");
    assertThat(world.held(ANA, SHARDS)).isEqualTo(20);
  }

  @Test
  void points_of_all_achievements_are_rewarded_once_with_a_title() {
    happen(new EspritAwakened(ANA, ember, 5, 5, 0));
    happen(new LevelReached(ANA, 10, Reward.NOTHING));

    ViewAchievements.Answer answer = world.viewAchievements.handle(ANA);

    assertThat(answer.points()).isEqualTo(125);
    assertThat(answer.next()).isEmpty();
    assertThat(answer.titles()).containsExactly(new LocalText(Map.of("en", "Dreamer")));
    assertThat(world.held(ANA, ERYTHL)).isEqualTo(50 + 5);
    assertThat(world.journal(ANA))
        .filteredOn(PointsRewarded.class::isInstance)
        .containsExactly(
            new PointsRewarded(
                ANA, new AchievementId("points_100"), 100, TestRules.reward(ERYTHL, 50)));
  }

  @Test
  void points_are_rewarded_as_soon_as_there_are_enough() {
    AchievementRules all = TestRules.achievements();
    PointReward ten =
        new PointReward(
            new AchievementId("points_10"), 10, TestRules.reward(REVIES, 1), Optional.empty());
    PointReward eleven =
        new PointReward(
            new AchievementId("points_11"), 11, TestRules.reward(REVIES, 10), Optional.empty());
    world.enforce(new AchievementRules(all.categories(), all.achievements(), List.of(ten, eleven)));

    happen(new LevelReached(ANA, 10, Reward.NOTHING));

    assertThat(world.held(ANA, REVIES)).isEqualTo(1);
    assertThat(world.viewAchievements.handle(ANA).next()).contains(eleven);
  }

  @Test
  void the_view_shows_how_far_everything_has_come_and_when_it_was_unlocked() {
    happen(new LevelReached(ANA, 4, Reward.NOTHING));
    happen(new LimitBroken(ANA, ember, 1, 0));

    ViewAchievements.Answer answer = world.viewAchievements.handle(ANA);

    assertThat(answer.achievements().getFirst())
        .returns(4L, ViewAchievements.Progress::done)
        .returns(Optional.empty(), ViewAchievements.Progress::unlocked);
    assertThat(answer.achievements())
        .filteredOn(each -> each.unlocked().isPresent())
        .singleElement()
        .returns(1L, ViewAchievements.Progress::done)
        .returns(Optional.of(NOON), ViewAchievements.Progress::unlocked);
    assertThat(answer.next()).map(PointReward::points).hasValue(100);
    assertThat(answer.titles()).isEmpty();
  }

  @Test
  void a_refusal_and_an_event_that_counts_for_nothing_leave_no_trace() {
    world.act(
        ANA,
        unit ->
            world.players.save(
                world.players.playing(ANA).orElseThrow().withEnergy(new Reserve(0, unit.now()))));
    Belongings before = world.belongings(ANA);

    assertThat(explore()).isInstanceOf(TooTired.class);
    assertThat(world.belongings(ANA)).isEqualTo(before);

    happen(new EspritLocked(ANA, ember, true));
    assertThat(world.belongings(ANA).achievements()).isEqualTo(before.achievements());
  }

  private EspritsFused fusion(Optional<EspritId> result) {
    return new EspritsFused(ANA, new Attempt(ember, ember, new BasisPoints(5_000), result));
  }

  private void happen(Event event) {
    world.act(ANA, unit -> unit.journal().record(event));
  }

  private void gain(EspritId... copies) {
    world.act(ANA, unit -> world.menagerie.gain(ANA, List.of(copies), "gift", unit));
  }

  private static EspritId[] all(Stream<EspritId> esprits) {
    return esprits.toArray(EspritId[]::new);
  }

  private void grant(long revies, LedgerReason reason) {
    world.act(
        ANA,
        unit ->
            world.treasury.grant(
                ANA, world.treasury.balances(ANA), TestRules.reward(REVIES, revies), reason, unit));
  }

  private void pay(CurrencyId currency, long amount, LedgerReason reason) {
    world.act(
        ANA,
        unit ->
            world.treasury.pay(
                ANA, world.treasury.balances(ANA), Price.of(currency, new Amount(amount)), reason));
  }

  private Object explore() {
    return world.explore.handle(new Explore.Command(world.fresh(), ANA));
  }

  private Set<String> unlocked() {
    return world.belongings(ANA).achievements().unlocked().keySet().stream()
        .map(AchievementId::value)
        .filter(id -> !id.startsWith("points"))
        .collect(Collectors.toSet());
  }

  private long counts(Counter counter) {
    return world.belongings(ANA).achievements().count(counter);
  }
}
