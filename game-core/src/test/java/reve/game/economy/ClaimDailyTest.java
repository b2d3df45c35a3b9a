package reve.game.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.SHARDS;
import static reve.game.testworld.TestRules.money;
import static reve.game.testworld.TestRules.reward;
import static reve.game.testworld.World.ANA;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.economy.DailyClaims.DailyClaim;
import reve.game.economy.DailyOutcome.AlreadyClaimed;
import reve.game.economy.DailyOutcome.Claimed;
import reve.game.economy.EconomyRules.DailyReward;
import reve.game.economy.EconomyRules.Milestone;
import reve.game.item.ItemGained;
import reve.game.shared.CommandId;
import reve.game.testworld.Belongings;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class ClaimDailyTest {
  private final World world = new World();
  private final Instant morning = Instant.parse("2026-03-01T08:00:00Z");
  private final Instant midnight = Instant.parse("2026-03-02T00:00:00Z");
  private final Reward base = new Reward(money(SHARDS, 20), Map.of(POTION, 1L));

  @Test
  void the_first_claim_gives_the_base_and_the_first_day() {
    world.given(ANA);
    world.clock.moveTo(morning);

    Claimed claimed = claimed();

    Balances balances = new Balances(Map.of(SHARDS, new Amount(20), REVIES, new Amount(5_000)));
    assertThat(claimed)
        .isEqualTo(
            new Claimed(
                1,
                Optional.empty(),
                base,
                reward(REVIES, 5_000),
                Optional.empty(),
                Reward.NOTHING,
                balances,
                midnight));
    assertThat(world.balances(ANA)).isEqualTo(balances);
    assertThat(world.belongings(ANA).items()).isEqualTo(Map.of(POTION, 1L));
    assertThat(world.belongings(ANA).daily())
        .contains(new DailyClaim(LocalDate.parse("2026-03-01"), 1));
  }

  @Test
  void a_claim_is_journaled_with_all_it_gave() {
    world.given(ANA);

    claimed();

    assertThat(world.journal(ANA))
        .containsExactly(
            new DailyClaimed(
                ANA, LocalDate.parse("2026-03-01"), 1, base.plus(reward(REVIES, 5_000))),
            new ItemGained(ANA, POTION, 1, "DAILY_REWARD"));
    assertThat(world.belongings(ANA).ledger())
        .allSatisfy(entry -> assertThat(entry.reason()).isEqualTo(LedgerReason.DAILY_REWARD));
    assertThat(world.belongings(ANA).earned()).isEqualTo(world.balances(ANA));
  }

  @Test
  void a_second_claim_on_the_same_day_gives_nothing() {
    world.given(ANA);
    world.clock.moveTo(morning);
    claimed();
    Belongings before = world.belongings(ANA);

    world.clock.moveTo(midnight.minusMillis(1));
    DailyOutcome second = claim();

    assertThat(second).isEqualTo(new AlreadyClaimed(1, midnight));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void a_double_click_pays_once_and_shows_the_first_reward() {
    world.given(ANA);
    var click = new ClaimDaily.Command(new CommandId("click"), ANA);
    DailyOutcome first = world.claimDaily.handle(click);
    Belongings before = world.belongings(ANA);

    DailyOutcome second = world.claimDaily.handle(click);

    assertThat(second).isEqualTo(first);
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void the_day_is_the_utc_day_and_not_a_window_that_drifts() {
    world.given(ANA);
    world.clock.moveTo(midnight.minusMillis(1));
    claimed();

    world.clock.moveTo(midnight);
    Claimed aMomentLater = claimed();
    world.clock.moveTo(midnight.plus(Duration.ofDays(2)).minusMillis(1));
    Claimed almostTwoDaysLater = claimed();

    assertThat(aMomentLater.streak()).isEqualTo(2);
    assertThat(almostTwoDaysLater.streak()).isEqualTo(3);
  }

  @Test
  void a_missed_day_begins_the_streak_again() {
    world.given(ANA);
    claimOnDays(5);

    world.clock.pass(Duration.ofDays(1));
    Claimed afterTheGap = claimed();

    assertThat(afterTheGap.streak()).isEqualTo(1);
    assertThat(afterTheGap.ended()).contains(5);
    assertThat(afterTheGap.day()).isEqualTo(reward(REVIES, 5_000));
  }

  @Test
  void a_streak_that_goes_on_has_not_ended() {
    world.given(ANA);

    assertThat(claimOnDays(3)).extracting(Claimed::ended).containsOnly(Optional.empty());
  }

  @Test
  void a_clock_that_was_set_back_pays_no_day_twice_and_says_when_it_pays_again() {
    world.given(ANA);
    world.clock.moveTo(morning);
    claimed();
    Belongings before = world.belongings(ANA);

    world.clock.pass(Duration.ofDays(-1));
    DailyOutcome yesterday = claim();

    assertThat(yesterday).isEqualTo(new AlreadyClaimed(1, midnight));
    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void the_seven_days_come_in_turn_and_then_again() {
    world.given(ANA);

    List<Claimed> claims = claimOnDays(15);

    assertThat(claims.stream().map(Claimed::day))
        .containsExactlyElementsOf(
            Stream.of(
                    5_000, 7_500, 10_000, 15_000, 20_000, 30_000, 1, 5_000, 7_500, 10_000, 15_000,
                    20_000, 30_000, 1, 5_000)
                .map(revies -> reward(REVIES, revies))
                .toList());
  }

  @Test
  void milestones_come_every_seventh_day_and_begin_anew_after_the_fourth() {
    world.given(ANA);

    List<Claimed> claims = claimOnDays(57);

    assertThat(claims.stream().filter(claim -> claim.milestone().isPresent()).map(Claimed::streak))
        .containsExactly(7, 14, 21, 28, 35, 42, 49, 56);
    assertThat(claims.get(6).milestone()).contains(reward(ERYTHL, 70));
    assertThat(claims.get(27).milestone()).contains(reward(ERYTHL, 280));
    assertThat(claims.get(34).milestone()).contains(reward(ERYTHL, 70));
    assertThat(claims.get(55).milestone()).contains(reward(ERYTHL, 280));
    assertThat(world.held(ANA, ERYTHL)).isEqualTo(2 * (70 + 140 + 210 + 280));
  }

  @ParameterizedTest(name = "at level {0} the bonus on 5,000 revies is {1}")
  @CsvSource({"1,500", "9,500", "10,550", "99,950", "100,1000", "200,1500"})
  void the_enlightened_class_adds_its_bonus_to_the_revies_of_the_day(int level, long bonus) {
    world.given(ANA, ENLIGHTENED, level);

    Claimed claimed = claimed();

    assertThat(claimed.day()).isEqualTo(reward(REVIES, 5_000));
    assertThat(claimed.bonus()).isEqualTo(reward(REVIES, bonus));
    assertThat(world.held(ANA, REVIES)).isEqualTo(5_000 + bonus);
    assertThat(world.journal(ANA)).contains(new ClassBonusApplied(ANA, REVIES, new Amount(bonus)));
  }

  @Test
  void a_bonus_that_rounds_to_nothing_is_neither_paid_nor_journaled() {
    world.given(ANA, ENLIGHTENED, 1);
    List<Claimed> claims = claimOnDays(7);

    assertThat(claims.getLast().day()).isEqualTo(reward(REVIES, 1));
    assertThat(claims.getLast().bonus()).isEqualTo(Reward.NOTHING);
    assertThat(world.journal(ANA).stream().filter(ClassBonusApplied.class::isInstance)).hasSize(6);
  }

  @Test
  void the_bonus_counts_the_day_and_the_milestone_together_but_not_the_base() {
    world.given(ANA, ENLIGHTENED, 1);
    enforce(reward(REVIES, 1_000), reward(REVIES, 15), new Milestone(1, reward(REVIES, 27)));

    Claimed claimed = claimed();

    assertThat(claimed.bonus()).isEqualTo(reward(REVIES, 4));
    assertThat(world.held(ANA, REVIES)).isEqualTo(1_000 + 15 + 27 + 4);
  }

  @Test
  void what_would_pass_the_cap_is_clipped_and_journaled() {
    world.given(ANA).holds(REVIES, Amount.CAP - 1_200);

    Claimed claimed = claimed();

    assertThat(claimed.balances().of(REVIES).value()).isEqualTo(Amount.CAP);
    assertThat(world.held(ANA, REVIES)).isEqualTo(Amount.CAP);
    assertThat(world.journal(ANA))
        .contains(new CurrencyClipped(ANA, REVIES, new Amount(5_000 - 1_200)));
    assertThat(world.belongings(ANA).ledger().stream().map(LedgerEntry::change)).contains(1_200L);
  }

  @Test
  void at_the_cap_no_entry_is_written_for_what_cannot_be_given() {
    world.given(ANA).holds(REVIES, Amount.CAP);

    claimed();

    assertThat(world.journal(ANA)).contains(new CurrencyClipped(ANA, REVIES, new Amount(5_000)));
    assertThat(world.belongings(ANA).ledger().stream().filter(e -> e.currency().equals(REVIES)))
        .hasSize(1);
  }

  private void enforce(Reward base, Reward day, Milestone milestone) {
    EconomyRules rules = TestRules.economy();
    world.enforce(
        new EconomyRules(
            new DailyReward(base, List.of(day), List.of(milestone), 28),
            rules.craft(),
            rules.historySize()));
  }

  private List<Claimed> claimOnDays(int days) {
    List<Claimed> claims = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      claims.add(claimed());
      world.clock.pass(Duration.ofDays(1));
    }
    return claims;
  }

  private Claimed claimed() {
    DailyOutcome outcome = claim();
    assertThat(outcome).isInstanceOf(Claimed.class);
    return (Claimed) outcome;
  }

  private DailyOutcome claim() {
    return world.claimDaily.handle(new ClaimDaily.Command(world.fresh(), ANA));
  }
}
