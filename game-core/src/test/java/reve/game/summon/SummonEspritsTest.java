package reve.game.summon;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.DAILY;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.PREMIUM;
import static reve.game.testworld.TestRules.STANDARD;
import static reve.game.testworld.TestRules.money;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reve.game.codex.CodexRules;
import reve.game.economy.Balances;
import reve.game.economy.LedgerReason;
import reve.game.economy.Price;
import reve.game.esprit.EspritId;
import reve.game.esprit.EspritsGained;
import reve.game.esprit.Stack;
import reve.game.shared.CommandId;
import reve.game.summon.SummonOutcome.BannerClosed;
import reve.game.summon.SummonOutcome.DayUsedUp;
import reve.game.summon.SummonOutcome.Summoned;
import reve.game.summon.SummonOutcome.TooPoor;
import reve.game.summon.SummonOutcome.WrongCount;
import reve.game.testworld.Belongings;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.World;

class SummonEspritsTest {
  private static final Instant MIDNIGHT = Instant.parse("2026-03-02T00:00:00Z");

  private final World world = new World();
  private final Summoning summoning = new Summoning(world);

  // where these tiers begin among the 10,000 points of the standard banner
  private final long tier1 = 0;
  private final long tier5 = 3_995 + 3_000 + 2_000 + 750;

  @Test
  void a_single_pull_costs_one_fayrite_and_gives_one_esprit() {
    world.given(ANA).holds(FAYRITES, 3);
    world.rolls(new LoadedDice().rolling("pull-1-tier", tier5).rolling("pull-1-esprit", 2));

    Summoned summoned = summoning.summoned(STANDARD, 1);

    Pull pull = summoned.pulls().getFirst();
    assertThat(summoned.pulls()).hasSize(1);
    assertThat(pull.tier().value()).isEqualTo(5);
    assertThat(pull.forced()).isFalse();
    assertThat(summoned.left()).isEqualTo(new Balances(money(FAYRITES, 2)));
    assertThat(summoned.firsts()).containsExactly(pull.esprit());
    assertThat(world.held(ANA, FAYRITES)).isEqualTo(2);
    assertThat(world.stack(ANA, pull.esprit())).contains(Stack.fresh(pull.esprit(), 1, NOON));
  }

  @Test
  void ten_pulls_cost_ten_times_one() {
    world.enforce(new CodexRules(List.of(), List.of()));
    world.given(ANA).holds(FAYRITES, 10).holds(ERYTHL, 250);

    assertThat(summoning.summoned(STANDARD, 10).pulls()).hasSize(10);
    assertThat(summoning.summoned(PREMIUM, 10).pulls()).hasSize(10);

    assertThat(world.held(ANA, FAYRITES)).isZero();
    assertThat(world.held(ANA, ERYTHL)).isZero();
  }

  @Test
  void every_pull_of_a_ten_becomes_a_copy() {
    world.given(ANA).holds(FAYRITES, 10);

    Summoned summoned = summoning.summoned(STANDARD, 10);

    assertThat(copies(world.belongings(ANA))).isEqualTo(copies(summoned.pulls()));
    assertThat(world.belongings(ANA).totals().copies()).isEqualTo(10);
  }

  @Test
  void an_esprit_drawn_again_is_no_first() {
    world.given(ANA).holds(FAYRITES, 2);
    world.rolls(new LoadedDice().rolling("pull-1-tier", tier1).rolling("pull-1-esprit", 0));

    EspritId esprit = summoning.summoned(STANDARD, 1).pulls().getFirst().esprit();
    Summoned again = summoning.summoned(STANDARD, 1);

    assertThat(again.firsts()).isEmpty();
    assertThat(world.stack(ANA, esprit).map(Stack::quantity)).contains(2L);
  }

  @Test
  void the_journal_and_the_ledger_tell_what_was_drawn_and_paid() {
    world.given(ANA).holds(FAYRITES, 10);

    Summoned summoned = summoning.summoned(STANDARD, 10);

    Belongings after = world.belongings(ANA);
    assertThat(after.journal())
        .first()
        .isEqualTo(new EspritsSummoned(ANA, STANDARD, summoned.pulls(), summoned.pity()));
    assertThat(after.journal().get(1))
        .isInstanceOfSatisfying(
            EspritsGained.class,
            gained -> {
              assertThat(gained.copies()).isEqualTo(copies(summoned.pulls()));
              assertThat(gained.firsts()).isEqualTo(summoned.firsts());
              assertThat(gained.reason()).isEqualTo("summon");
            });
    assertThat(after.ledger().getFirst().change()).isEqualTo(-10);
    assertThat(after.ledger().getFirst().reason()).isEqualTo(LedgerReason.SUMMON);
  }

  @Test
  void a_player_short_of_fayrites_keeps_everything() {
    world.given(ANA).holds(FAYRITES, 9);
    Belongings before = world.belongings(ANA);

    SummonOutcome outcome = summoning.summon(STANDARD, 10);

    assertThat(outcome)
        .isEqualTo(new TooPoor(new Price(money(FAYRITES, 10)), new Balances(money(FAYRITES, 9))));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void a_refused_button_may_be_tried_again_with_more_fayrites() {
    world.given(ANA).holds(FAYRITES, 0);
    var button = new SummonEsprits.Command(new CommandId("button"), ANA, STANDARD, 1);
    SummonOutcome refused = world.summonEsprits.handle(button);
    world.given(ANA).holds(FAYRITES, 1);

    SummonOutcome outcome = world.summonEsprits.handle(button);

    assertThat(refused).isInstanceOf(TooPoor.class);
    assertThat(outcome).isInstanceOf(Summoned.class);
  }

  @Test
  void a_double_click_pays_once_and_shows_the_first_pulls() {
    world.given(ANA).holds(FAYRITES, 20);
    var click = new SummonEsprits.Command(new CommandId("click"), ANA, STANDARD, 10);
    SummonOutcome first = world.summonEsprits.handle(click);
    Belongings afterFirst = world.belongings(ANA);

    SummonOutcome second = world.summonEsprits.handle(click);

    assertThat(second).isEqualTo(first);
    assertThat(world.belongings(ANA)).isEqualTo(afterFirst);
  }

  @Test
  void only_one_and_ten_may_be_drawn() {
    world.given(ANA).holds(FAYRITES, 1_000);
    Belongings before = world.belongings(ANA);

    for (int count : List.of(Integer.MIN_VALUE, -10, -1, 0, 2, 9, 11, 100, Integer.MAX_VALUE)) {
      assertThat(summoning.summon(STANDARD, count))
          .isEqualTo(new WrongCount(STANDARD, count, Set.of(1, 10)));
    }
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void the_daily_banner_is_free_and_never_gives_ten() {
    world.given(ANA);
    Belongings before = world.belongings(ANA);

    SummonOutcome ten = summoning.summon(DAILY, 10);

    assertThat(ten).isEqualTo(new WrongCount(DAILY, 10, Set.of(1)));
    assertThat(world.belongings(ANA)).isEqualTo(before);
    assertThat(summoning.summoned(DAILY, 1).left()).isEqualTo(Balances.EMPTY);
    assertThat(world.belongings(ANA).ledger()).isEmpty();
  }

  @Test
  void the_daily_banner_gives_one_pull_however_often_it_is_asked() {
    world.given(ANA);

    List<SummonOutcome> outcomes =
        Stream.generate(() -> summoning.summon(DAILY, 1)).limit(10).toList();

    assertThat(outcomes.getFirst()).isInstanceOf(Summoned.class);
    assertThat(outcomes.subList(1, 10)).containsOnly(new DayUsedUp(DAILY, 1, 0, MIDNIGHT));
    assertThat(world.belongings(ANA).totals().copies()).isEqualTo(1);
  }

  @Test
  void the_daily_banner_gives_again_from_midnight_utc() {
    world.given(ANA);
    summoning.summoned(DAILY, 1);

    world.clock.moveTo(MIDNIGHT.minusMillis(1));
    SummonOutcome beforeMidnight = summoning.summon(DAILY, 1);
    world.clock.moveTo(MIDNIGHT);
    SummonOutcome atMidnight = summoning.summon(DAILY, 1);

    assertThat(beforeMidnight).isEqualTo(new DayUsedUp(DAILY, 1, 0, MIDNIGHT));
    assertThat(atMidnight).isInstanceOf(Summoned.class);
  }

  @Test
  void the_premium_banner_gives_thirty_a_day() {
    world.given(ANA).holds(ERYTHL, 10_000);
    summoning.summoned(PREMIUM, 10);
    summoning.summoned(PREMIUM, 10);
    summoning.summoned(PREMIUM, 1);
    Belongings before = world.belongings(ANA);

    SummonOutcome ten = summoning.summon(PREMIUM, 10);

    assertThat(ten).isEqualTo(new DayUsedUp(PREMIUM, 30, 9, MIDNIGHT));
    assertThat(world.belongings(ANA)).isEqualTo(before);
    for (int n = 0; n < 9; n++) {
      assertThat(summoning.summon(PREMIUM, 1)).isInstanceOf(Summoned.class);
    }
    assertThat(summoning.summon(PREMIUM, 1)).isEqualTo(new DayUsedUp(PREMIUM, 30, 0, MIDNIGHT));
  }

  @Test
  void a_limit_that_was_lowered_leaves_nothing_rather_than_less() {
    world.given(ANA).holds(ERYTHL, 10_000);
    summoning.summoned(PREMIUM, 10);
    world.enforce(BannerVariant.of(PREMIUM).allowingADay(5).inTheRules());

    SummonOutcome outcome = summoning.summon(PREMIUM, 1);

    assertThat(outcome).isEqualTo(new DayUsedUp(PREMIUM, 5, 0, MIDNIGHT));
  }

  @Test
  void days_are_counted_for_each_banner_by_itself() {
    world.given(ANA).holds(ERYTHL, 10_000).holds(FAYRITES, 10);
    summoning.summoned(DAILY, 1);
    summoning.summoned(PREMIUM, 10);
    summoning.summoned(STANDARD, 10);

    assertThat(summoning.summon(DAILY, 1)).isInstanceOf(DayUsedUp.class);
    assertThat(summoning.summon(PREMIUM, 10)).isInstanceOf(Summoned.class);
  }

  @Test
  void a_daily_pull_leaves_the_day_of_the_standard_banner_alone() {
    world.given(ANA).holds(FAYRITES, 20);
    world.enforce(BannerVariant.of(STANDARD).allowingADay(10).inTheRules());
    summoning.summoned(STANDARD, 1);
    summoning.summoned(DAILY, 1);

    SummonOutcome ten = summoning.summon(STANDARD, 10);

    assertThat(ten).isEqualTo(new DayUsedUp(STANDARD, 10, 9, MIDNIGHT));
  }

  @Test
  void an_unknown_banner_is_closed() {
    world.given(ANA).holds(FAYRITES, 10);
    BannerId unknown = new BannerId("no_such_banner");
    Belongings before = world.belongings(ANA);

    SummonOutcome outcome = summoning.summon(unknown, 1);

    assertThat(outcome).isEqualTo(new BannerClosed(unknown));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void a_banner_opens_and_closes_on_the_instant() {
    world.given(ANA).holds(FAYRITES, 10);
    Instant closes = NOON.plus(Duration.ofDays(1));
    world.enforce(BannerVariant.of(STANDARD).opening(NOON).closing(closes).inTheRules());

    world.clock.moveTo(NOON.minusMillis(1));
    assertThat(summoning.summon(STANDARD, 1)).isEqualTo(new BannerClosed(STANDARD));
    world.clock.moveTo(NOON);
    assertThat(summoning.summon(STANDARD, 1)).isInstanceOf(Summoned.class);
    world.clock.moveTo(closes.minusMillis(1));
    assertThat(summoning.summon(STANDARD, 1)).isInstanceOf(Summoned.class);
    world.clock.moveTo(closes);
    assertThat(summoning.summon(STANDARD, 1)).isEqualTo(new BannerClosed(STANDARD));
  }

  private static Map<EspritId, Long> copies(List<Pull> pulls) {
    return pulls.stream()
        .collect(Collectors.groupingBy(Pull::esprit, TreeMap::new, Collectors.counting()));
  }

  private static Map<EspritId, Long> copies(Belongings belongings) {
    return belongings.stacks().stream()
        .collect(Collectors.toMap(Stack::esprit, Stack::quantity, Long::sum, TreeMap::new));
  }
}
