package reve.game.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.IRON_CHEST;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.game.economy.Reward;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeChanged;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.explore.Explore;
import reve.game.fusion.FuseEsprits;
import reve.game.fusion.FuseEsprits.Wish;
import reve.game.inventory.UseItem;
import reve.game.player.Player.Reserve;
import reve.game.shared.BasisPoints;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class GatherPointsTest {
  private static final EspritId EMBER = TestRules.id(Element.INFERNO, 1);

  private final World world = new World();

  @Test
  @Shows("A12")
  void each_energy_spent_is_a_point() {
    world.given(ANA);

    explore();
    explore();

    assertThat(points()).isEqualTo(50);
  }

  @Test
  void energy_that_comes_back_and_stamina_are_none() {
    world.given(ANA).has(POTION, 1);
    world.act(
        ANA,
        unit -> {
          world.players.save(world.players.demand(ANA).withEnergy(new Reserve(0, unit.now())));
          unit.journal().record(new GaugeChanged(ANA, Gauge.STAMINA, 9, 2));
        });

    world.useItem.handle(new UseItem.Command(world.fresh(), ANA, POTION, 1));

    assertThat(points()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 9_999})
  void a_fusion_is_five_whatever_comes_of_it(long success) {
    world.given(ANA).owns(EMBER, 6).holds(REVIES, 50_000);
    world.rolls(new LoadedDice().rolling("success", success));

    world.fuseEsprits.handle(
        new FuseEsprits.Command(world.fresh(), ANA, new Wish(EMBER, EMBER, 0, false, false)));

    assertThat(points()).isEqualTo(5);
  }

  @Test
  void what_is_worth_nothing_is_not_written() {
    world.enforce(
        new WeeklyRules(
            new WeeklyRules.Points(0, 0, 0, 0),
            new BasisPoints(1_000),
            new Reward(Map.of(), Map.of(IRON_CHEST, 1L))));
    world.given(ANA);

    explore();

    assertThat(points()).isZero();
  }

  @Test
  @Shows("A12")
  void on_monday_they_begin_anew() {
    world.given(ANA);
    explore();
    world.clock.pass(Duration.ofHours(12));

    explore();

    assertThat(points()).isEqualTo(25);
    assertThat(points(Week.of(NOON))).isEqualTo(25);
    assertThat(Week.of(world.clock.instant())).isNotEqualTo(Week.of(NOON));
  }

  private void explore() {
    world.explore.handle(new Explore.Command(world.fresh(), ANA));
  }

  private long points() {
    return points(Week.of(world.clock.instant()));
  }

  private long points(Week week) {
    return world.unitOfWork.ask(moment -> world.weeklyPoints.of(ANA, week));
  }
}
