package reve.game.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.achievement.Counter;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.economy.Amount;
import reve.game.economy.ClaimDaily;
import reve.game.economy.LedgerReason;
import reve.game.economy.Price;
import reve.game.economy.Turnover;
import reve.game.energy.Gauge;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.explore.Explore;
import reve.game.fusion.EspritsFused;
import reve.game.fusion.FusionRecords.Attempt;
import reve.game.reve.PullReve;
import reve.game.shared.BasisPoints;
import reve.game.shared.Event;
import reve.game.shared.NotStarted;
import reve.game.summon.SummonEsprits;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ViewStatisticsTest {
  private final World world = new World();
  private final EspritId ember = TestRules.id(Element.INFERNO, 1);

  @BeforeEach
  void begin() {
    world.enforce(TestRules.achievements());
    world.given(ANA);
  }

  @Test
  void whoever_has_just_begun_has_done_nothing() {
    ViewStatistics.Answer answer = view();

    assertThat(answer.began()).isEqualTo(NOON);
    assertThat(answer.days()).isZero();
    assertThat(answer.done().counts()).isEmpty();
    assertThat(answer.fusionRate()).isEmpty();
    assertThat(answer.streak()).isZero();
    assertThat(answer.points()).isZero();
    assertThat(answer.achievementsInAll())
        .isEqualTo(TestRules.achievements().achievements().size());
    assertThat(answer.money().values()).containsOnly(Turnover.NONE);
    assertThat(answer.money()).hasSameSizeAs(TestRules.currencies().currencies());
  }

  @Test
  @Shows("F09")
  void one_of_three_fusions_is_a_third() {
    happen(fusion(Optional.of(ember)));
    happen(fusion(Optional.empty()));
    happen(fusion(Optional.empty()));

    assertThat(view().fusionRate()).contains(new BasisPoints(3_333));
  }

  @Test
  void pulls_of_banners_and_reves_are_counted_apart_one_by_one() {
    world.given(ANA).holds(FAYRITES, 20);
    world.summonEsprits.handle(
        new SummonEsprits.Command(world.fresh(), ANA, TestRules.STANDARD, 10));
    world.summonEsprits.handle(
        new SummonEsprits.Command(world.fresh(), ANA, TestRules.STANDARD, 1));
    world.pullReve.handle(new PullReve.Command(world.fresh(), ANA));

    assertThat(view().count(Counter.SUMMONS)).isEqualTo(11);
    assertThat(view().count(Counter.REVE_PULLS)).isEqualTo(1);
  }

  @Test
  void energy_that_is_spent_counts_and_what_returns_or_is_given_does_not() {
    world.explore.handle(new Explore.Command(world.fresh(), ANA));
    world.clock.pass(Duration.ofHours(1));
    world.explore.handle(new Explore.Command(world.fresh(), ANA));
    world.act(
        ANA,
        unit ->
            world.vitality.restore(
                Gauge.ENERGY, 20, world.players.playing(ANA).orElseThrow(), unit));

    assertThat(view().count(Counter.ENERGY_SPENT)).isEqualTo(50);
    assertThat(view().count(Counter.STAMINA_SPENT)).isZero();
    assertThat(view().count(Counter.EXPLORES)).isEqualTo(2);
  }

  @Test
  void stamina_is_counted_apart() {
    world.act(
        ANA,
        unit ->
            world.vitality.spend(Gauge.STAMINA, 7, world.players.playing(ANA).orElseThrow(), unit));

    assertThat(view().count(Counter.STAMINA_SPENT)).isEqualTo(7);
    assertThat(view().count(Counter.ENERGY_SPENT)).isZero();
  }

  @Test
  void money_is_held_earned_and_spent() {
    world.given(ANA).holds(REVIES, 1_000);
    world.act(
        ANA,
        unit ->
            world.treasury.pay(
                ANA,
                world.treasury.balances(ANA),
                Price.of(REVIES, new Amount(400)),
                LedgerReason.FUSION));

    Turnover revies = Optional.ofNullable(view().money().get(REVIES)).orElseThrow();

    assertThat(revies)
        .isEqualTo(
            new Turnover(
                BigInteger.valueOf(600), BigInteger.valueOf(1_000), BigInteger.valueOf(400)));
  }

  @Test
  void a_streak_lives_until_the_end_of_the_next_day_and_the_longest_stays() {
    daily();
    world.clock.pass(Duration.ofDays(1));
    daily();
    assertThat(view().streak()).isEqualTo(2);

    world.clock.pass(Duration.ofDays(1));
    assertThat(view().streak()).isEqualTo(2);
    world.clock.pass(Duration.ofDays(1));

    assertThat(view().streak()).isZero();
    assertThat(view().count(Counter.DAILY_STREAK)).isEqualTo(2);
    assertThat(view().days()).isEqualTo(3);
  }

  @Test
  void what_is_unlocked_and_gathered_is_counted_out_of_what_there_is() {
    world.given(ANA).hasGathered(4, 9, 100);
    world.act(ANA, unit -> world.menagerie.gain(ANA, List.of(ember), "gift", unit));

    ViewStatistics.Answer answer = view();

    assertThat(answer.gathered()).isEqualTo(new Totals(5, 10, answer.gathered().power()));
    assertThat(answer.catalogueSize()).isEqualTo(TestRules.catalogue().size());
    assertThat(answer.achievements()).isEqualTo(1);
    assertThat(answer.points()).isEqualTo(5);
  }

  @Test
  void they_are_the_players_own() {
    world.given(BEN);
    world.explore.handle(new Explore.Command(world.fresh(), BEN));

    assertThat(view().count(Counter.EXPLORES)).isZero();
  }

  @Test
  void who_has_not_begun_has_none() {
    assertThatExceptionOfType(NotStarted.class).isThrownBy(() -> world.viewStatistics.handle(BEN));
  }

  private ViewStatistics.Answer view() {
    return world.viewStatistics.handle(ANA);
  }

  private void daily() {
    world.claimDaily.handle(new ClaimDaily.Command(world.fresh(), ANA));
  }

  private void happen(Event event) {
    world.act(ANA, unit -> unit.journal().record(event));
  }

  private EspritsFused fusion(Optional<EspritId> result) {
    return new EspritsFused(ANA, new Attempt(ember, ember, new BasisPoints(5_000), result));
  }
}
