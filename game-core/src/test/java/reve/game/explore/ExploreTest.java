package reve.game.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.FAYLEN;
import static reve.game.testworld.TestRules.FOCUSED;
import static reve.game.testworld.TestRules.REMNA;
import static reve.game.testworld.TestRules.SHARDS;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import reve.game.economy.Amount;
import reve.game.economy.Balances;
import reve.game.economy.LedgerReason;
import reve.game.economy.Reward;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeChanged;
import reve.game.explore.ExploreOutcome.DayUsedUp;
import reve.game.explore.ExploreOutcome.Explored;
import reve.game.explore.ExploreOutcome.TooTired;
import reve.game.player.Player;
import reve.game.player.Player.Reserve;
import reve.game.shared.Weights;
import reve.game.shared.Weights.Weighted;
import reve.game.testworld.Belongings;
import reve.game.testworld.ChiSquare;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ExploreTest {
  private final World world = new World();

  @Test
  void energy_becomes_experience_and_a_little_of_everything() {
    world.given(ANA, FOCUSED, 1);
    world.rolls(
        new LoadedDice()
            .rolling("find-faylen", 15)
            .rolling("find-fayrite_shards", 0)
            .rolling("find-remna", 0));

    ExploreOutcome outcome = explore();

    Reward found =
        new Reward(
            Map.of(FAYLEN, new Amount(30), SHARDS, new Amount(3), REMNA, new Amount(1)), Map.of());
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Explored.class,
            explored -> {
              assertThat(explored.found()).isEqualTo(found);
              assertThat(explored.experience()).isEqualTo(75);
              assertThat(explored.levels()).isEmpty();
              assertThat(explored.energy().points()).isEqualTo(175);
              assertThat(explored.left()).isEqualTo(19);
              assertThat(explored.balances()).isEqualTo(world.balances(ANA));
            });
    assertThat(world.held(ANA, FAYLEN)).isEqualTo(30);
    assertThat(player().xp()).isEqualTo(75);
    assertThat(world.journal(ANA))
        .containsExactly(
            new PlayerExplored(ANA, 1, 75, found), new GaugeChanged(ANA, Gauge.ENERGY, 200, 175));
    assertThat(world.belongings(ANA).ledger())
        .extracting("reason")
        .containsOnly(LedgerReason.EXPLORE);
  }

  @Test
  void the_second_time_leads_to_the_second_level() {
    world.given(ANA, FOCUSED, 1);

    explore();
    ExploreOutcome second = explore();

    assertThat(second).extracting("levels").isEqualTo(List.of(2));
    assertThat(player()).returns(2, Player::level).returns(50L, Player::xp);
  }

  @Test
  void what_is_found_lies_between_its_bounds_and_reaches_both() {
    world.given(ANA, FOCUSED, 1);
    Map<Long, Long> shards = new HashMap<>();
    Map<Long, Long> faylen = new HashMap<>();
    Map<Long, Long> remna = new HashMap<>();

    for (int n = 0; n < 600; n++) {
      hold(25);
      world.clock.pass(Duration.ofDays(1));
      Balances held = world.balances(ANA);
      Balances now = ((Explored) explore()).balances();
      shards.merge(now.of(SHARDS).value() - held.of(SHARDS).value(), 1L, Long::sum);
      faylen.merge(now.of(FAYLEN).value() - held.of(FAYLEN).value(), 1L, Long::sum);
      remna.merge(now.of(REMNA).value() - held.of(REMNA).value(), 1L, Long::sum);
    }

    assertEven(shards, 3, 8);
    assertEven(faylen, 15, 30);
    assertThat(remna).containsOnlyKeys(1L);
  }

  private static void assertEven(Map<Long, Long> counts, long least, long most) {
    Weights<Long> even =
        new Weights<>(
            LongStream.rangeClosed(least, most).mapToObj(n -> new Weighted<>(n, 1)).toList());
    assertThat(counts.keySet())
        .containsExactlyInAnyOrderElementsOf(
            even.choices().stream().map(Weighted::choice).toList());
    assertThat(ChiSquare.of(even, counts)).isLessThan(ChiSquare.limit(even));
  }

  @Test
  void too_little_energy_is_refused_with_the_time_at_which_it_suffices() {
    world.given(ANA, FOCUSED, 1).has(TestRules.POTION, 2).has(TestRules.STONE, 1);
    hold(24);
    Belongings before = world.belongings(ANA);

    ExploreOutcome outcome = explore();

    assertThat(outcome)
        .isInstanceOfSatisfying(
            TooTired.class,
            tired -> {
              assertThat(tired.cost()).isEqualTo(25);
              assertThat(tired.energy().points()).isEqualTo(24);
              assertThat(tired.enoughAt()).isEqualTo(NOON.plusSeconds(272));
              assertThat(tired.potions()).isEqualTo(Map.of(TestRules.POTION, 2L));
            });
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  @Shows("B11")
  void the_day_ends_after_twenty_and_the_next_begins_at_midnight() {
    world.given(ANA, FOCUSED, 1);
    for (int n = 0; n < 20; n++) {
      hold(25);
      assertThat(explore()).extracting("left").isEqualTo(19 - n);
    }
    hold(25);
    Belongings before = world.belongings(ANA);

    assertThat(explore()).isEqualTo(new DayUsedUp(20, Instant.parse("2026-03-02T00:00:00Z")));
    assertThat(world.belongings(ANA)).isEqualTo(before);

    world.clock.pass(Duration.ofHours(12));
    assertThat(explore()).extracting("left").isEqualTo(19);
  }

  private void hold(long energy) {
    world.act(
        ANA,
        unit ->
            world.players.save(
                world
                    .players
                    .playing(ANA)
                    .orElseThrow()
                    .withEnergy(new Reserve(energy, unit.now()))));
  }

  private ExploreOutcome explore() {
    return world.explore.handle(new Explore.Command(world.fresh(), ANA));
  }

  private Player player() {
    return world.unitOfWork.ask(moment -> world.players.playing(ANA).orElseThrow());
  }
}
