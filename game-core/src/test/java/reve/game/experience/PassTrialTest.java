package reve.game.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.FAYLEN;
import static reve.game.testworld.TestRules.REMNA;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.TestRules.reward;
import static reve.game.testworld.World.ANA;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.economy.Amount;
import reve.game.economy.Balances;
import reve.game.economy.Price;
import reve.game.economy.Reward;
import reve.game.experience.ExperienceRules.Trial;
import reve.game.experience.TrialOutcome.NoneLeft;
import reve.game.experience.TrialOutcome.Passed;
import reve.game.experience.TrialOutcome.TooLow;
import reve.game.experience.TrialOutcome.TooPoor;
import reve.game.player.Player;
import reve.game.testworld.Belongings;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class PassTrialTest {
  private static final Trial FIRST = TestRules.experience().trials().getFirst();

  private final World world = new World();

  @Test
  @Shows("A10")
  void the_trial_at_ones_own_level_raises_the_cap() {
    given(10, 0, 10);
    world.given(ANA).holds(FAYLEN, 1_200).holds(REMNA, 25);

    TrialOutcome outcome = pass();

    assertThat(outcome)
        .isEqualTo(
            new Passed(
                FIRST,
                List.of(),
                Reward.NOTHING,
                new Balances(Map.of(FAYLEN, new Amount(200), REMNA, Amount.NONE))));
    assertThat(player().levelCap()).isEqualTo(20);
    assertThat(world.journal(ANA)).contains(new TrialPassed(ANA, 10, 20));
  }

  @Test
  void experience_kept_below_the_cap_leads_on_at_once() {
    given(10, 3_162, 10);
    world.given(ANA).holds(FAYLEN, 1_000).holds(REMNA, 25);

    TrialOutcome outcome = pass();

    assertThat(outcome).extracting("levels").isEqualTo(List.of(11));
    assertThat(player()).returns(11, Player::level).returns(0L, Player::xp);
  }

  @Test
  void every_trial_follows_the_one_before_up_to_the_highest_level() {
    given(200, 0, 10);
    world.given(ANA).holds(FAYLEN, 1_000_000).holds(REMNA, 100_000);

    for (int n = 0; n < 7; n++) {
      assertThat(pass()).isInstanceOf(Passed.class);
    }

    assertThat(player().levelCap()).isEqualTo(200);
    assertThat(pass()).isEqualTo(new NoneLeft(200));
    assertThat(world.held(ANA, FAYLEN)).isEqualTo(1_000_000 - 98_500);
    assertThat(world.held(ANA, REMNA)).isEqualTo(100_000 - 3_925);
  }

  @Test
  void whoever_has_not_reached_the_cap_is_refused() {
    given(9, 0, 10);
    world.given(ANA).holds(FAYLEN, 1_000).holds(REMNA, 25);
    Belongings before = world.belongings(ANA);

    assertThat(pass()).isEqualTo(new TooLow(FIRST, 9));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void whoever_lacks_one_of_the_currencies_is_refused() {
    given(10, 0, 10);
    world.given(ANA).holds(FAYLEN, 1_000).holds(REMNA, 24);
    Belongings before = world.belongings(ANA);

    assertThat(pass()).isEqualTo(new TooPoor(FIRST, world.balances(ANA)));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void what_a_level_beyond_the_cap_gives_is_paid_when_it_is_reached() {
    given(14, 5_238, 14);
    world.enforce(
        new ExperienceRules(
            200,
            TestRules.experience().need(),
            TestRules.experience().every(),
            List.of(),
            List.of(new Trial(14, 200, Price.FREE))));

    assertThat(pass()).extracting("reward").isEqualTo(reward(REVIES, 1_000));
  }

  private void given(int level, long xp, int cap) {
    world.given(ANA, VIGOROUS, level);
    world.act(
        ANA,
        unit ->
            world.players.save(
                world.players.playing(ANA).orElseThrow().withLevel(level, xp).withLevelCap(cap)));
  }

  private TrialOutcome pass() {
    return world.passTrial.handle(new PassTrial.Command(world.fresh(), ANA));
  }

  private Player player() {
    return world.unitOfWork.ask(moment -> world.players.playing(ANA).orElseThrow());
  }
}
