package reve.game.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.FAYLEN;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.TestRules.money;
import static reve.game.testworld.TestRules.reward;
import static reve.game.testworld.World.ANA;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import reve.game.economy.Balances;
import reve.game.economy.Reward;
import reve.game.shared.NotStarted;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ViewLevelTest {
  private final World world = new World();

  @Test
  void it_shows_what_the_next_level_needs_and_gives_and_which_trial_comes() {
    given(9, 40, 10);
    world.given(ANA).holds(FAYLEN, 7);

    assertThat(world.viewLevel.handle(ANA))
        .isEqualTo(
            new ViewLevel.Answer(
                9,
                10,
                200,
                40,
                Optional.of(2_700L),
                reward(REVIES, 1_000).plus(reward(ERYTHL, 2)),
                Optional.of(TestRules.experience().trials().getFirst()),
                new Balances(money(FAYLEN, 7))));
  }

  @Test
  void nothing_but_the_trial_leads_on_from_the_cap_and_not_before() {
    given(9, 0, 10);
    assertThat(world.viewLevel.handle(ANA).isAtCap()).isFalse();

    given(10, 0, 10);
    assertThat(world.viewLevel.handle(ANA).isAtCap()).isTrue();
  }

  @Test
  void one_below_the_highest_level_there_is_one_more() {
    given(199, 0, 200);

    assertThat(world.viewLevel.handle(ANA))
        .returns(Optional.of(280_724L), ViewLevel.Answer::need)
        .returns(Optional.empty(), ViewLevel.Answer::trial);
  }

  @Test
  void at_the_highest_level_nothing_comes_any_more() {
    given(200, 0, 200);

    assertThat(world.viewLevel.handle(ANA))
        .returns(Optional.empty(), ViewLevel.Answer::need)
        .returns(Reward.NOTHING, ViewLevel.Answer::next)
        .returns(false, ViewLevel.Answer::isAtCap);
  }

  @Test
  void who_has_not_started_has_no_level() {
    assertThatExceptionOfType(NotStarted.class).isThrownBy(() -> world.viewLevel.handle(ANA));
  }

  private void given(int level, long xp, int cap) {
    world.given(ANA, VIGOROUS, level);
    world.act(
        ANA,
        unit ->
            world.players.save(
                world.players.playing(ANA).orElseThrow().withLevelCap(cap).withLevel(level, xp)));
  }
}
