package reve.game.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.SHARDS;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.economy.CurrencyId;
import reve.game.energy.Gauge;
import reve.game.energy.GaugeLevel;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.player.Player;
import reve.game.player.Player.Reserve;
import reve.game.shared.BasisPoints;
import reve.game.team.SetTeam;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class LeaderBonusesTest {
  private final World world = new World();

  @ParameterizedTest(name = "{0} tier {1}, {2} stars: {3} {4}")
  @CsvSource({
    "INFERNO,1,0,ATTACK,500",
    "INFERNO,1,0,ENERGY_SOONER,50",
    "INFERNO,18,5,ENERGY_SOONER,585",
    "VERDANT,4,0,REVIES,650",
    "ABYSSAL,18,0,HEALTH,1860",
    "ABYSSAL,3,2,CAPTURE,288",
    "TEMPEST,2,1,ENERGY_SOONER,49",
    "TEMPEST,2,0,STAMINA_SOONER,30",
    "UMBRAL,1,0,DEFENSE,-500",
    "UMBRAL,2,1,DEFENSE,-583",
    "RADIANT,18,5,FUSION,1515"
  })
  @Shows("D12")
  void every_element_does_two_things_that_grow_with_tier_and_stars(
      Element element, int tier, int stars, LeaderEffect effect, long value) {
    assertThat(TestRules.leaders().of(element, new Tier(tier), stars))
        .hasSize(2)
        .containsEntry(effect, value);
  }

  @Test
  @Shows("D12")
  void a_leader_makes_energy_return_sooner_and_past_time_keeps_its_rate() {
    EspritId ember = id(Element.INFERNO, 1);
    EspritId blaze = id(Element.INFERNO, 10);
    world.given(ANA, ENLIGHTENED, 1).owns(ember, 1).owns(blaze, 1);
    assertThat(energy().pace().secondsPerPoint()).isEqualTo(295);
    world.act(ANA, unit -> world.players.save(player().withEnergy(new Reserve(0, NOON))));
    world.clock.pass(Duration.ofSeconds(50 * 295));

    world.setTeam.handle(new SetTeam.Command(world.fresh(), ANA, blaze, List.of()));

    // at the new pace it would have been 53
    assertThat(energy().points()).isEqualTo(50);
    assertThat(energy().pace().secondsPerPoint()).isEqualTo(277);
  }

  @Test
  void a_leader_of_the_storm_makes_stamina_return_sooner_too() {
    EspritId gale = id(Element.TEMPEST, 18);
    world.given(ANA, ENLIGHTENED, 1).owns(new Stack(gale, 1, 5, 1, 0, false, NOON));

    world.setTeam.handle(new SetTeam.Command(world.fresh(), ANA, gale, List.of()));

    // (2 + 17 x 1) x 1.5 seconds of 600, and (3 + 17 x 1.5) x 1.5 of 300, floored last
    assertThat(pace(Gauge.STAMINA)).isEqualTo(600 - 28);
    assertThat(pace(Gauge.ENERGY)).isEqualTo(300 - 42);
  }

  private long pace(Gauge gauge) {
    return world
        .unitOfWork
        .<GaugeLevel>ask(moment -> world.vitality.level(gauge, player(), moment))
        .pace()
        .secondsPerPoint();
  }

  @Test
  void a_verdant_leader_adds_to_the_daily_revies() {
    EspritId fern = id(Element.VERDANT, 1);
    world.given(ANA, ENLIGHTENED, 1).owns(fern, 1);
    world.setTeam.handle(new SetTeam.Command(world.fresh(), ANA, fern, List.of()));

    assertThat(onIncome(REVIES)).isEqualTo(new BasisPoints(500));
    assertThat(onIncome(SHARDS)).isEqualTo(BasisPoints.NONE);
  }

  @Test
  void a_leader_that_is_owned_no_more_does_nothing() {
    world.given(ANA, ENLIGHTENED, 1);

    assertThat(energy().pace().secondsPerPoint()).isEqualTo(300);
    assertThat(
            world.unitOfWork.<Map<LeaderEffect, Long>>ask(
                moment -> world.leaderBonuses.of(player(), moment)))
        .isEmpty();
  }

  @Test
  void stars_of_the_leaders_stack_count() {
    EspritId sun = id(Element.RADIANT, 1);
    world.given(ANA, ENLIGHTENED, 1).owns(new Stack(sun, 1, 3, 1, 0, false, NOON));
    world.setTeam.handle(new SetTeam.Command(world.fresh(), ANA, sun, List.of()));

    assertThat(world.unitOfWork.<BasisPoints>ask(moment -> world.leaderBonuses.bonus(ANA, moment)))
        .isEqualTo(new BasisPoints(650));
  }

  private BasisPoints onIncome(CurrencyId currency) {
    return world.unitOfWork.ask(moment -> world.leaderBonuses.bonusOn(currency, ANA, moment));
  }

  private GaugeLevel energy() {
    return world.unitOfWork.ask(moment -> world.vitality.level(Gauge.ENERGY, player(), moment));
  }

  private Player player() {
    return world.players.playing(ANA).orElseThrow();
  }
}
