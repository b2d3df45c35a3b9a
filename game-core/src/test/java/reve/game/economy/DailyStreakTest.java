package reve.game.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.reward;
import static reve.game.testworld.World.ANA;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reve.game.economy.DailyOutcome.AlreadyClaimed;
import reve.game.economy.DailyOutcome.Claimed;
import reve.game.testworld.Belongings;
import reve.game.testworld.World;

class DailyStreakTest {
  private final World world = new World();
  private final Instant midnight = Instant.parse("2026-03-02T00:00:00Z");

  @Test
  void the_day_is_the_utc_day_and_not_a_window_that_drifts() {
    world.given(ANA);
    world.clock.moveTo(midnight.minusMillis(1));
    claimed();

    world.clock.moveTo(midnight);
    Claimed aMomentLater = claimed();
    world.clock.moveTo(midnight.plus(Duration.ofDays(2)).minusMillis(1));
    Claimed almostTwoDaysLater = claimed();

    assertThat(aMomentLater.streak()).isEqualTo(2);
    assertThat(almostTwoDaysLater.streak()).isEqualTo(3);
  }

  @Test
  void a_missed_day_begins_the_streak_again() {
    world.given(ANA);
    claimOnDays(5);

    world.clock.pass(Duration.ofDays(1));
    Claimed afterTheGap = claimed();

    assertThat(afterTheGap.streak()).isEqualTo(1);
    assertThat(afterTheGap.day()).isEqualTo(reward(REVIES, 5_000));
  }

  @Test
  void a_clock_that_was_set_back_pays_no_day_twice() {
    world.given(ANA);
    claimed();
    Belongings before = world.belongings(ANA);

    world.clock.pass(Duration.ofDays(-1));
    DailyOutcome yesterday = claim();

    assertThat(yesterday).isInstanceOf(AlreadyClaimed.class);
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void the_seven_days_come_in_turn_and_then_again() {
    world.given(ANA);

    List<Claimed> claims = claimOnDays(15);

    assertThat(claims.stream().map(Claimed::day))
        .containsExactlyElementsOf(
            Stream.of(
                    5_000, 7_500, 10_000, 15_000, 20_000, 30_000, 1, 5_000, 7_500, 10_000, 15_000,
                    20_000, 30_000, 1, 5_000)
                .map(revies -> reward(REVIES, revies))
                .toList());
  }

  @Test
  void milestones_come_every_seventh_day_and_begin_anew_after_the_fourth() {
    world.given(ANA);

    List<Claimed> claims = claimOnDays(57);

    assertThat(claims.stream().filter(claim -> claim.milestone().isPresent()).map(Claimed::streak))
        .containsExactly(7, 14, 21, 28, 35, 42, 49, 56);
    assertThat(claims.get(6).milestone()).contains(reward(ERYTHL, 70));
    assertThat(claims.get(27).milestone()).contains(reward(ERYTHL, 280));
    assertThat(claims.get(34).milestone()).contains(reward(ERYTHL, 70));
    assertThat(claims.get(55).milestone()).contains(reward(ERYTHL, 280));
    assertThat(world.held(ANA, ERYTHL)).isEqualTo(2 * (70 + 140 + 210 + 280));
  }

  private List<Claimed> claimOnDays(int days) {
    List<Claimed> claims = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      claims.add(claimed());
      world.clock.pass(Duration.ofDays(1));
    }
    return claims;
  }

  private Claimed claimed() {
    DailyOutcome outcome = claim();
    assertThat(outcome).isInstanceOf(Claimed.class);
    return (Claimed) outcome;
  }

  private DailyOutcome claim() {
    return world.claimDaily.handle(new ClaimDaily.Command(world.fresh(), ANA));
  }
}
