package reve.game.summon;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.DAILY;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.PREMIUM;
import static reve.game.testworld.TestRules.STANDARD;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reve.game.summon.SummonOutcome.BannerClosed;
import reve.game.summon.SummonOutcome.DayUsedUp;
import reve.game.summon.SummonOutcome.Summoned;
import reve.game.testworld.Belongings;
import reve.game.testworld.World;

class OpenBannersTest {
  private final World world = new World();
  private final Summoning summoning = new Summoning(world);
  private final Instant midnight = Instant.parse("2026-03-02T00:00:00Z");

  @Test
  void the_daily_banner_gives_one_pull_however_often_it_is_asked() {
    world.given(ANA);

    List<SummonOutcome> outcomes =
        Stream.generate(() -> summoning.summon(DAILY, 1)).limit(10).toList();

    assertThat(outcomes.getFirst()).isInstanceOf(Summoned.class);
    assertThat(outcomes.subList(1, 10)).containsOnly(new DayUsedUp(DAILY, 1, 0, midnight));
    assertThat(world.belongings(ANA).totals().copies()).isEqualTo(1);
  }

  @Test
  void the_daily_banner_gives_again_from_midnight_utc() {
    world.given(ANA);
    summoning.summoned(DAILY, 1);

    world.clock.moveTo(midnight.minusMillis(1));
    SummonOutcome beforeMidnight = summoning.summon(DAILY, 1);
    world.clock.moveTo(midnight);
    SummonOutcome atMidnight = summoning.summon(DAILY, 1);

    assertThat(beforeMidnight).isEqualTo(new DayUsedUp(DAILY, 1, 0, midnight));
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

    assertThat(ten).isEqualTo(new DayUsedUp(PREMIUM, 30, 9, midnight));
    assertThat(world.belongings(ANA)).isEqualTo(before);
    for (int n = 0; n < 9; n++) {
      assertThat(summoning.summon(PREMIUM, 1)).isInstanceOf(Summoned.class);
    }
    assertThat(summoning.summon(PREMIUM, 1)).isEqualTo(new DayUsedUp(PREMIUM, 30, 0, midnight));
  }

  @Test
  void a_limit_that_was_lowered_leaves_nothing_rather_than_less() {
    world.given(ANA).holds(ERYTHL, 10_000);
    summoning.summoned(PREMIUM, 10);
    world.enforce(BannerVariant.of(PREMIUM).allowingADay(5).inTheRules());

    SummonOutcome outcome = summoning.summon(PREMIUM, 1);

    assertThat(outcome).isEqualTo(new DayUsedUp(PREMIUM, 5, 0, midnight));
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

    assertThat(ten).isEqualTo(new DayUsedUp(STANDARD, 10, 9, midnight));
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
}
