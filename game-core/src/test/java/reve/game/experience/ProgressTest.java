package reve.game.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.reward;
import static reve.game.testworld.World.ANA;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import reve.game.economy.Reward;
import reve.game.player.Player;
import reve.game.player.Player.Reserve;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ProgressTest {
  private final World world = new World();

  @Test
  void the_way_to_the_highest_level_is_as_long_as_the_rules_say() {
    ExperienceRules rules = TestRules.experience();

    assertThat(LongStream.range(1, 200).map(level -> rules.needAt((int) level)).sum())
        .isEqualTo(22_486_074);
  }

  @Test
  void one_point_short_of_a_level_is_no_level() {
    given(1, 0, 200);

    Progress.Rise rise = gain(99);

    assertThat(rise.levels()).isEmpty();
    assertThat(player()).returns(1, Player::level).returns(99L, Player::xp);
    assertThat(world.journal(ANA)).isEmpty();
  }

  @Test
  @Shows("A09")
  void each_level_of_a_long_rise_pays_once() {
    given(4, 0, 200);

    Progress.Rise rise = gain(800 + 1_118 + 1_469 + 1_852 + 2_262 + 2_700 + 7);

    assertThat(rise.levels()).containsExactly(5, 6, 7, 8, 9, 10);
    assertThat(rise.reward()).isEqualTo(reward(REVIES, 2_000).plus(reward(ERYTHL, 2)));
    assertThat(player()).returns(10, Player::level).returns(7L, Player::xp);
    assertThat(world.held(ANA, REVIES)).isEqualTo(2_000);
    assertThat(world.held(ANA, ERYTHL)).isEqualTo(2);
    assertThat(world.journal(ANA))
        .filteredOn(LevelReached.class::isInstance)
        .contains(
            new LevelReached(ANA, 5, reward(REVIES, 1_000)),
            new LevelReached(ANA, 9, Reward.NOTHING))
        .hasSize(6);
  }

  @Test
  @Shows("A09")
  void milestones_come_beside_what_comes_periodically() {
    ExperienceRules rules = TestRules.experience();

    assertThat(rules.rewardAt(25)).isEqualTo(reward(REVIES, 6_000).plus(reward(ERYTHL, 10)));
    assertThat(rules.rewardAt(50)).isEqualTo(reward(REVIES, 16_000).plus(reward(ERYTHL, 27)));
    assertThat(rules.rewardAt(100)).isEqualTo(reward(REVIES, 51_000).plus(reward(ERYTHL, 52)));
    assertThat(rules.rewardAt(11)).isEqualTo(Reward.NOTHING);
  }

  @Test
  void at_the_cap_as_much_is_kept_as_the_next_level_needs() {
    given(10, 3_000, 10);

    gain(50_000);

    assertThat(player()).returns(10, Player::level).returns(3_162L, Player::xp);
  }

  @Test
  void at_the_highest_level_nothing_is_kept() {
    given(199, 280_000, 200);

    gain(5_000);

    assertThat(player()).returns(200, Player::level).returns(0L, Player::xp);
  }

  @Test
  void a_rise_makes_room_for_more_energy_and_gives_none() {
    given(1, 0, 200);
    world.act(ANA, unit -> world.players.save(stored().withEnergy(new Reserve(100, unit.now()))));
    world.clock.pass(Duration.ofHours(9));

    gain(100);

    assertThat(player().energy()).isEqualTo(new Reserve(100, world.clock.instant()));
  }

  @Test
  void small_gains_and_large_ones_lead_to_the_same_place() {
    World other = new World();
    other.given(ANA, ENLIGHTENED, 1);
    other.act(ANA, unit -> other.players.save(cap(other, 200)));
    given(1, 0, 200);

    IntStream.range(0, 300).forEach(_ -> gain(137));
    other.act(
        ANA,
        unit -> other.progress.gain(other.players.playing(ANA).orElseThrow(), 300 * 137, unit));

    Player there = other.unitOfWork.ask(moment -> other.players.playing(ANA).orElseThrow());
    assertThat(player().level()).isEqualTo(there.level());
    assertThat(player().xp()).isEqualTo(there.xp());
    assertThat(world.balances(ANA)).isEqualTo(other.balances(ANA));
  }

  private static Player cap(World world, int cap) {
    return world.players.playing(ANA).orElseThrow().withLevelCap(cap);
  }

  private void given(int level, long xp, int cap) {
    world.given(ANA, ENLIGHTENED, level);
    world.act(ANA, unit -> world.players.save(cap(world, cap).withLevel(level, xp)));
  }

  private Progress.Rise gain(long experience) {
    AtomicReference<Progress.Rise> rise =
        new AtomicReference<>(new Progress.Rise(player(), List.of(), Reward.NOTHING));
    world.act(ANA, unit -> rise.set(world.progress.gain(stored(), experience, unit)));
    return rise.get();
  }

  private Player stored() {
    return world.players.playing(ANA).orElseThrow();
  }

  private Player player() {
    return world.unitOfWork.ask(moment -> world.players.playing(ANA).orElseThrow());
  }
}
