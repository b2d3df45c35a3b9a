package reve.game.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.game.testworld.World.NOON;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.economy.Turnover;
import reve.game.host.House;
import reve.game.player.Registration.PolicyAccepted;
import reve.game.shared.PlayerId;
import reve.game.testworld.PortContract;
import reve.game.testworld.Shows;

/** What every implementation of {@link Surveys} keeps. */
public abstract class SurveysContract extends PortContract {
  private static final StatisticsRules RULES = new StatisticsRules(300, 7, 30);
  private static final LocalDate TODAY = LocalDate.ofInstant(NOON, ZoneOffset.UTC);
  private static final Duration DAY = Duration.ofDays(1);

  /** The room of a started player's command. */
  private static final FeatureId SETTING = new FeatureId("testworld");

  /** The room of {@link #play}. */
  private static final FeatureId HERE = new FeatureId("statistics");

  private record Played() {}

  @Test
  void before_the_first_survey_nothing_is_known() {
    started(ANA);

    assertThat(ask(() -> ports.surveys().newest())).isEmpty();
    assertThat(days()).isEmpty();
  }

  @Test
  void whoever_began_plays_and_whoever_only_accepted_the_policy_does_not() {
    started(ANA);
    act(BEN, unit -> ports.players().accept(new PolicyAccepted(BEN, 1, unit.now())));

    take();

    assertThat(newest().players()).isEqualTo(1);
    assertThat(newest().snapshot().at()).isEqualTo(NOON);
  }

  @Test
  void what_all_hold_and_ever_earned_is_added_up_by_currency_beyond_64_bits() {
    started(ANA);
    started(BEN);
    for (int player = 3; player <= 1_030; player++) {
      earn(new PlayerId(player), ERYTHL, Amount.CAP, LedgerReason.DAILY_REWARD);
    }
    earn(ANA, REVIES, 700, LedgerReason.DAILY_REWARD);
    earn(BEN, REVIES, 500, LedgerReason.DAILY_REWARD);
    pay(BEN, REVIES, 500, 150);
    earn(BEN, REVIES, 100, LedgerReason.FUSION_REFUND);
    pay(ANA, REVIES, 700, 250);

    take();

    BigInteger treasure = BigInteger.valueOf(Amount.CAP).multiply(BigInteger.valueOf(1_028));
    assertThat(newest().money())
        .isEqualTo(
            Map.of(
                REVIES,
                new Turnover(
                    BigInteger.valueOf(900), BigInteger.valueOf(1_200), BigInteger.valueOf(300)),
                ERYTHL,
                new Turnover(treasure, treasure, BigInteger.ZERO)));
  }

  @Test
  void a_survey_stays_as_it_is_until_the_next() {
    started(ANA);
    take();
    started(BEN);
    assertThat(newest().players()).isEqualTo(1);

    clock.pass(Duration.ofSeconds(1));
    take();

    assertThat(newest().players()).isEqualTo(2);
    assertThat(newest().snapshot().at()).isEqualTo(NOON.plusSeconds(1));
  }

  @Test
  void every_command_is_counted_once_by_day_and_feature() {
    started(ANA);
    play(ANA);
    clock.pass(Duration.ofHours(11));
    play(ANA);
    settleAndTake();
    settleAndTake();
    clock.moveTo(NOON.plus(DAY));
    play(ANA);
    settleAndTake();

    assertThat(days())
        .containsExactly(
            new ActiveDay(TODAY.plusDays(1), 1, Map.of(HERE, 1L)),
            new ActiveDay(TODAY, 1, Map.of(SETTING, 1L, HERE, 2L)));
  }

  @Test
  void commands_of_the_last_minute_are_left_to_the_next_survey() {
    started(ANA);
    clock.pass(Surveys.SETTLING);
    take();
    assertThat(days()).isEmpty();

    clock.pass(Duration.ofMillis(1));
    take();

    assertThat(days()).containsExactly(new ActiveDay(TODAY, 1, Map.of(SETTING, 1L)));
  }

  @Test
  void a_command_at_midnight_belongs_to_the_day_that_begins() {
    started(ANA);
    settleAndTake();
    clock.moveTo(NOON.plus(Duration.ofHours(12)).minusMillis(1));
    play(ANA);
    clock.pass(Duration.ofMillis(1));
    play(ANA);

    settleAndTake();

    assertThat(days())
        .containsExactly(
            new ActiveDay(TODAY.plusDays(1), 1, Map.of(HERE, 1L)),
            new ActiveDay(TODAY, 1, Map.of(SETTING, 1L, HERE, 1L)));
  }

  @Test
  void whoever_does_something_without_playing_is_not_active() {
    started(ANA);
    act(House.ID, unit -> ports.players().accept(new PolicyAccepted(House.ID, 0, unit.now())));
    take();
    assertThat(newest().active()).isEqualTo(1);

    settleAndTake();

    assertThat(newest().active()).isEqualTo(newest().players()).isEqualTo(1);
    assertThat(days()).extracting(ActiveDay::players).containsExactly(1L);
  }

  @Test
  void each_player_counts_once_a_day_also_over_several_surveys() {
    started(ANA);
    settleAndTake();
    started(BEN);
    play(ANA);
    settleAndTake();
    assertThat(days()).extracting(ActiveDay::players).containsExactly(2L);

    clock.moveTo(NOON.plus(DAY));
    play(BEN);
    settleAndTake();

    assertThat(days()).extracting(ActiveDay::players).containsExactly(1L, 2L);
  }

  @Test
  void a_day_on_which_nobody_played_is_a_day_too() {
    started(ANA);
    settleAndTake();
    clock.moveTo(NOON.plus(DAY.multipliedBy(2)));
    play(ANA);
    settleAndTake();

    assertThat(days())
        .extracting(ActiveDay::day)
        .containsExactly(TODAY.plusDays(2), TODAY.plusDays(1), TODAY);
    assertThat(days().get(1)).isEqualTo(new ActiveDay(TODAY.plusDays(1), 0, Map.of()));
    assertThat(ask(() -> ports.surveys().days(TODAY.plusDays(1)))).hasSize(2);
  }

  @Test
  void whoever_did_something_on_one_of_the_recent_days_is_active() {
    started(ANA);
    clock.pass(Duration.ofSeconds(1));
    started(BEN);
    take();
    assertThat(newest().active()).isEqualTo(2);
    settleAndTake();
    clock.moveTo(NOON.plus(DAY));
    play(BEN);
    settleAndTake();
    assertThat(newest().active()).isEqualTo(2);

    clock.moveTo(NOON.plus(DAY.multipliedBy(6)));
    take();
    assertThat(newest().active()).isEqualTo(2);

    clock.moveTo(NOON.plus(DAY.multipliedBy(7)));
    take();
    assertThat(newest().active()).isEqualTo(1);
    assertThat(newest().players()).isEqualTo(2);
  }

  @Test
  @Shows("L18")
  void days_that_are_too_old_are_forgotten() {
    started(ANA);
    settleAndTake();
    clock.moveTo(NOON.plus(DAY.multipliedBy(29)));
    take();
    assertThat(days()).hasSize(30).last().extracting(ActiveDay::day).isEqualTo(TODAY);

    clock.moveTo(NOON.plus(DAY.multipliedBy(30)));
    take();

    assertThat(days()).hasSize(30).last().extracting(ActiveDay::day).isEqualTo(TODAY.plusDays(1));
    assertThat(newest().active()).isZero();
  }

  private void play(PlayerId player) {
    unitOfWork.forPlayer(player, fresh(), Played.class, unit -> new Played());
  }

  private void earn(PlayerId player, CurrencyId currency, long amount, LedgerReason reason) {
    act(
        player,
        unit -> {
          if (ports.players().find(player).isEmpty()) {
            ports.players().accept(new PolicyAccepted(player, 1, unit.now()));
          }
          long before = ports.wallets().of(player).of(currency).value();
          ports
              .wallets()
              .post(
                  player,
                  List.of(new LedgerEntry(currency, amount, new Amount(before + amount), reason)));
        });
  }

  private void pay(PlayerId player, CurrencyId currency, long held, long amount) {
    act(
        player,
        unit ->
            ports
                .wallets()
                .post(
                    player,
                    List.of(
                        new LedgerEntry(
                            currency, -amount, new Amount(held - amount), LedgerReason.SUMMON))));
  }

  private void take() {
    ports.surveys().take(RULES, clock.instant());
  }

  /** Lets everything that has happened be counted. */
  private void settleAndTake() {
    clock.pass(Surveys.SETTLING.plusMillis(1));
    take();
  }

  private Survey newest() {
    return ask(() -> ports.surveys().newest()).orElseThrow();
  }

  private List<ActiveDay> days() {
    return ask(() -> ports.surveys().days(LocalDate.EPOCH));
  }
}
