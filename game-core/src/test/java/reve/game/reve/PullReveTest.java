package reve.game.reve;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.esprit.Element;
import reve.game.esprit.EspritsGained;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.player.Player.Reserve;
import reve.game.reve.ReveOutcome.NoCharge;
import reve.game.reve.ReveOutcome.Pulled;
import reve.game.shared.CommandId;
import reve.game.shared.Weights.Weighted;
import reve.game.testworld.Belongings;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class PullReveTest {
  private static final long SUM_OF_ALL = 10_005;

  private final World world = new World();

  @Test
  void a_charge_calls_one_esprit_and_five_become_four() {
    world.given(ANA);
    world.rolls(new LoadedDice().rolling("reve-tier", 4_500).rolling("reve-esprit", 3));
    assertThat(charges().left()).isEqualTo(5);
    assertThat(charges().next()).isEmpty();

    ReveOutcome outcome = pull();

    ChargeLevel four = new ChargeLevel(new Reserve(4, NOON), TestRules.reve().pace());
    assertThat(outcome).isEqualTo(new Pulled(id(Element.TEMPEST, 2), new Tier(2), true, four));
    assertThat(charges()).isEqualTo(four);
    assertThat(world.stack(ANA, id(Element.TEMPEST, 2)).map(Stack::quantity)).contains(1L);
    assertThat(world.journal(ANA))
        .startsWith(new RevePulled(ANA, id(Element.TEMPEST, 2), new Tier(2), 4))
        .hasSize(2)
        .element(1)
        .isInstanceOf(EspritsGained.class);
  }

  @Test
  void a_second_copy_is_not_new() {
    world.given(ANA);
    world.rolls(new LoadedDice().rolling("reve-tier", 0).rolling("reve-esprit", 0));

    assertThat(pull()).extracting("isNew").isEqualTo(true);
    assertThat(pull()).extracting("isNew").isEqualTo(false);
    assertThat(world.stack(ANA, id(Element.INFERNO, 1)).map(Stack::quantity)).contains(2L);
  }

  @Test
  void the_timer_starts_with_the_first_charge_that_is_used() {
    world.given(ANA);
    world.clock.pass(Duration.ofHours(10));

    pull();

    assertThat(charges().next()).contains(NOON.plus(Duration.ofHours(10)).plusSeconds(2_700));
    world.clock.pass(Duration.ofSeconds(2_699));
    assertThat(charges().left()).isEqualTo(4);
    world.clock.pass(Duration.ofSeconds(1));
    assertThat(charges().left()).isEqualTo(5);
  }

  @Test
  void a_night_at_full_charges_refills_nothing_that_is_used_in_the_morning() {
    world.given(ANA);
    pull();
    world.clock.pass(Duration.ofHours(9));

    pull();
    pull();

    assertThat(charges().left()).isEqualTo(3);
    assertThat(charges().fullAt()).isEqualTo(NOON.plus(Duration.ofHours(9)).plusSeconds(5_400));
  }

  @Test
  void a_further_pull_does_not_start_the_running_timer_anew() {
    world.given(ANA);
    pull();
    world.clock.pass(Duration.ofSeconds(2_000));

    pull();

    assertThat(charges().left()).isEqualTo(3);
    assertThat(charges().next()).contains(NOON.plusSeconds(2_700));
    world.clock.pass(Duration.ofSeconds(700));
    assertThat(charges().left()).isEqualTo(4);
    assertThat(charges().next()).contains(NOON.plusSeconds(5_400));
  }

  @Test
  void without_a_charge_nothing_happens_and_the_time_of_the_next_is_told() {
    world.given(ANA);
    IntStream.range(0, 5).forEach(n -> assertThat(pull()).isInstanceOf(Pulled.class));
    Belongings before = world.belongings(ANA);

    assertThat(pull()).isEqualTo(new NoCharge(5, NOON.plusSeconds(2_700)));
    assertThat(world.belongings(ANA)).isEqualTo(before);

    world.clock.pass(Duration.ofMinutes(45));
    assertThat(pull()).extracting("charges.reserve.points").isEqualTo(0L);
  }

  @Test
  void a_pull_that_arrives_again_takes_no_second_charge() {
    world.given(ANA);
    CommandId same = world.fresh();

    ReveOutcome first = world.pullReve.handle(new PullReve.Command(same, ANA));
    ReveOutcome again = world.pullReve.handle(new PullReve.Command(same, ANA));

    assertThat(again).isEqualTo(first);
    assertThat(charges().left()).isEqualTo(4);
  }

  @Test
  void the_last_of_all_weights_is_the_highest_tier() {
    world.given(ANA, VIGOROUS, 72);
    world.rolls(new LoadedDice().rolling("reve-tier", SUM_OF_ALL - 1));

    assertThat(pull()).extracting("tier").isEqualTo(new Tier(9));
  }

  @ParameterizedTest(name = "at level {0} up to tier {1}, then at level {2}")
  @CsvSource({"1,3,12", "11,3,12", "12,4,24", "35,5,36", "36,6,48", "71,8,72"})
  void the_level_opens_tiers(int level, int highest, int next) {
    world.given(ANA, VIGOROUS, level);

    ViewReve.Answer answer = world.viewReve.handle(ANA);

    assertThat(answer.odds().choices().getLast().choice()).isEqualTo(new Tier(highest));
    assertThat(answer.nextTierAt()).contains(next);
    assertThat(answer.level()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({"72", "200"})
  void from_level_72_on_everything_is_open(int level) {
    world.given(ANA, VIGOROUS, level);

    ViewReve.Answer answer = world.viewReve.handle(ANA);

    assertThat(answer.odds().total()).isEqualTo(SUM_OF_ALL);
    assertThat(answer.nextTierAt()).isEqualTo(Optional.empty());
  }

  @Test
  void what_is_left_of_the_weights_is_shared_among_the_open_tiers() {
    world.given(ANA);

    assertThat(world.viewReve.handle(ANA).odds().choices())
        .isEqualTo(
            List.of(
                new Weighted<>(new Tier(1), 4_500),
                new Weighted<>(new Tier(2), 2_500),
                new Weighted<>(new Tier(3), 1_500)));
  }

  private ReveOutcome pull() {
    return world.pullReve.handle(new PullReve.Command(world.fresh(), ANA));
  }

  private ChargeLevel charges() {
    return world.viewReve.handle(ANA).charges();
  }
}
