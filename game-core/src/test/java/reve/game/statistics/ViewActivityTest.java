package reve.game.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.economy.ClaimDaily;
import reve.game.explore.Explore;
import reve.game.shared.PlayerId;
import reve.game.statistics.ViewActivity.FeatureUse;
import reve.game.testworld.World;

class ViewActivityTest {
  private static final FeatureId EXPLORE = new FeatureId("explore");
  private static final FeatureId ECONOMY = new FeatureId("economy");
  private static final FeatureId SETTING = new FeatureId("testworld");

  private final World world = new World();

  @BeforeEach
  void begin() {
    world.given(ANA);
    world.given(BEN);
  }

  @Test
  void features_are_listed_by_what_was_done_lately() {
    explore(ANA);
    explore(ANA);
    pass(Duration.ofDays(8));
    explore(ANA);
    daily(ANA);
    daily(BEN);

    ViewActivity.Answer answer = settled();

    assertThat(answer.features())
        .containsExactly(
            new FeatureUse(ECONOMY, 2, 2),
            new FeatureUse(EXPLORE, 1, 3),
            new FeatureUse(SETTING, 0, 2));
  }

  @Test
  void the_recent_days_are_shown_and_all_days_give_the_average() {
    explore(ANA);
    pass(Duration.ofDays(8));
    explore(BEN);

    ViewActivity.Answer answer = settled();

    assertThat(answer.recent()).hasSize(7);
    assertThat(answer.recent().getFirst().players()).isEqualTo(1);
    assertThat(answer.recent().getFirst().allCommands()).isEqualTo(1);
    assertThat(answer.days()).isEqualTo(9);
    assertThat(answer.playersOnAverage()).isEqualTo(3 / 9);
    assertThat(answer.countedTo()).contains(world.clock.instant().minus(Surveys.SETTLING));
  }

  @Test
  void players_of_all_days_are_averaged_down() {
    pass(Duration.ofDays(1));
    explore(ANA);

    assertThat(settled().playersOnAverage()).isEqualTo((2 + 1) / 2);
  }

  @Test
  void refusals_and_questions_are_no_activity() {
    daily(ANA);
    daily(ANA);
    world.viewEnergy.handle(ANA);

    assertThat(settled().features()).contains(new FeatureUse(ECONOMY, 1, 1)).hasSize(2);
  }

  private void explore(PlayerId player) {
    world.explore.handle(new Explore.Command(world.fresh(), player));
  }

  private void daily(PlayerId player) {
    world.claimDaily.handle(new ClaimDaily.Command(world.fresh(), player));
  }

  /** Lets what was done be counted on its day, and time pass. */
  private void pass(Duration time) {
    settled();
    world.clock.pass(time);
  }

  private ViewActivity.Answer settled() {
    world.clock.pass(Surveys.SETTLING.plusMillis(1));
    return world.viewActivity.handle();
  }
}
