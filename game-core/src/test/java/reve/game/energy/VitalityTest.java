package reve.game.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.energy.Gauge.ENERGY;
import static reve.game.energy.Gauge.STAMINA;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.FOCUSED;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.player.ClassId;
import reve.game.player.Player;
import reve.game.player.Player.Reserve;
import reve.game.shared.Event;
import reve.game.testworld.World;

class VitalityTest {
  private final World world = new World();

  @ParameterizedTest(name = "{0} at level {1}: {2} energy, one in {3} s; {4} stamina, in {5} s")
  @CsvSource({
    "enlightened,1,100,300,50,600",
    "enlightened,2,102,300,51,600",
    "enlightened,200,498,300,249,600",
    "focused,1,100,272,50,600",
    "focused,10,118,270,59,600",
    "focused,200,498,230,249,600",
    "vigorous,1,100,300,50,545",
    "vigorous,200,498,300,249,461"
  })
  void level_and_class_decide_how_far_and_how_fast_gauges_fill(
      String chosen, int level, long energy, long energySeconds, long stamina, long staminaSecs) {
    world.given(ANA, new ClassId(chosen), level);

    assertThat(level(ENERGY).pace()).isEqualTo(new Pace(energy, energySeconds));
    assertThat(level(STAMINA).pace()).isEqualTo(new Pace(stamina, staminaSecs));
  }

  @Test
  void no_gauge_holds_more_than_its_cap_and_no_point_takes_less_than_a_minute() {
    world.given(ANA, FOCUSED, 1);
    world.enforce(
        new EnergyRules(
            new EnergyRules.Filling(1_999, 2, 2_000, 61),
            new EnergyRules.Filling(50, 1, 50, 600),
            60));

    setLevel(2);

    assertThat(level(ENERGY).pace()).isEqualTo(new Pace(2_000, 60));
    assertThat(level(STAMINA).pace()).isEqualTo(new Pace(50, 600));
  }

  @Test
  void points_come_one_by_one_and_the_time_towards_the_next_goes_on() {
    world.given(ANA, ENLIGHTENED, 1);
    hold(ENERGY, 10);

    world.clock.pass(Duration.ofSeconds(299));
    assertThat(level(ENERGY).points()).isEqualTo(10);
    world.clock.pass(Duration.ofSeconds(1));
    assertThat(level(ENERGY).points()).isEqualTo(11);
    world.clock.pass(Duration.ofSeconds(450));
    assertThat(level(ENERGY).points()).isEqualTo(12);
    assertThat(level(ENERGY).reaches(13)).isEqualTo(NOON.plusSeconds(900));
    assertThat(level(ENERGY).fullAt()).isEqualTo(NOON.plusSeconds(90 * 300));
  }

  @Test
  void a_full_night_refills_nothing_that_is_spent_in_the_morning() {
    world.given(ANA, ENLIGHTENED, 1);
    hold(ENERGY, 100);
    world.clock.pass(Duration.ofHours(10));

    spend(ENERGY, 30);

    assertThat(level(ENERGY).points()).isEqualTo(70);
    world.clock.pass(Duration.ofMinutes(5));
    assertThat(level(ENERGY).points()).isEqualTo(71);
  }

  @Test
  void more_than_the_maximum_stays_and_does_not_grow() {
    world.given(ANA, ENLIGHTENED, 1);

    world.clock.pass(Duration.ofDays(1));

    assertThat(level(ENERGY).points()).isEqualTo(200);
    assertThat(level(ENERGY).isFull()).isTrue();
    assertThat(level(ENERGY).fullAt()).isEqualTo(world.clock.instant());
  }

  @Test
  void what_is_restored_beyond_the_maximum_is_lost() {
    world.given(ANA, ENLIGHTENED, 1);
    hold(STAMINA, 40);

    world.act(ANA, unit -> world.vitality.restore(STAMINA, 25, player(), unit));

    assertThat(level(STAMINA).points()).isEqualTo(50);
    assertThat(lastEvent()).isEqualTo(new GaugeChanged(ANA, STAMINA, 40, 50));
    assertThat(lastEvent().kind()).isEqualTo("stamina_regenerated");
  }

  @Test
  void a_gauge_beyond_its_maximum_is_restored_by_nothing() {
    world.given(ANA, ENLIGHTENED, 1);
    int before = world.journal(ANA).size();

    world.act(ANA, unit -> world.vitality.restore(ENERGY, 25, player(), unit));

    assertThat(level(ENERGY).points()).isEqualTo(200);
    assertThat(world.journal(ANA)).hasSize(before);
  }

  @Test
  void what_is_spent_and_restored_is_journaled_by_its_kind() {
    world.given(ANA, VIGOROUS, 1);

    spend(ENERGY, 150);
    assertThat(lastEvent()).isEqualTo(new GaugeChanged(ANA, ENERGY, 200, 50));
    assertThat(lastEvent().kind()).isEqualTo("energy_consumed");

    world.act(ANA, unit -> world.vitality.restore(ENERGY, 5, player(), unit));
    assertThat(lastEvent().kind()).isEqualTo("energy_restored");

    spend(STAMINA, 1);
    assertThat(lastEvent().kind()).isEqualTo("stamina_spent");
  }

  @Test
  void a_player_sees_both_gauges_as_they_are_now() {
    world.given(ANA, ENLIGHTENED, 1);
    hold(ENERGY, 10);
    hold(STAMINA, 20);
    world.clock.pass(Duration.ofMinutes(10));

    assertThat(world.viewEnergy.handle(ANA))
        .isEqualTo(new ViewEnergy.Answer(level(ENERGY), level(STAMINA)))
        .returns(12L, each -> each.energy().points())
        .returns(21L, each -> each.stamina().points());
  }

  @Test
  void cutting_takes_what_exceeds_the_maximum_and_nothing_else() {
    world.given(ANA, ENLIGHTENED, 1);
    hold(STAMINA, 20);

    Player cut = world.unitOfWork.ask(moment -> world.vitality.cut(player(), moment));

    assertThat(cut.energy().points()).isEqualTo(100);
    assertThat(cut.stamina().points()).isEqualTo(20);
  }

  private void hold(Gauge gauge, long points) {
    world.act(
        ANA, unit -> world.players.save(gauge.into(player(), new Reserve(points, unit.now()))));
  }

  private void setLevel(int level) {
    world.act(ANA, unit -> world.players.save(player().withLevel(level, 0)));
  }

  private void spend(Gauge gauge, long points) {
    world.act(ANA, unit -> world.vitality.spend(gauge, points, player(), unit));
  }

  private GaugeLevel level(Gauge gauge) {
    return world.unitOfWork.ask(moment -> world.vitality.level(gauge, player(), moment));
  }

  private Player player() {
    return world.players.playing(ANA).orElseThrow();
  }

  private Event lastEvent() {
    return world.journal(ANA).getLast();
  }
}
