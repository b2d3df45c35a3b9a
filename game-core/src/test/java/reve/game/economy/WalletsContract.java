package reve.game.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.testworld.PortContract;

/** What every implementation of {@link Wallets} keeps. */
public abstract class WalletsContract extends PortContract {
  @BeforeEach
  void begin() {
    started(ANA);
    started(BEN);
  }

  @Test
  void a_new_player_holds_and_has_earned_nothing() {
    assertThat(held()).isEqualTo(Balances.EMPTY);
    assertThat(earned()).isEqualTo(Balances.EMPTY);
    assertThat(spent()).isEqualTo(Balances.EMPTY);
  }

  @Test
  void a_posting_moves_the_balances_of_one_player_only() {
    post(income(REVIES, 70, 70), income(FAYRITES, 3, 3));

    assertThat(held()).isEqualTo(balances(Map.of(REVIES, 70L, FAYRITES, 3L)));
    assertThat(ask(() -> ports.wallets().of(BEN))).isEqualTo(Balances.EMPTY);
  }

  @Test
  void entries_of_one_posting_follow_each_other() {
    post(income(REVIES, 70, 70), cost(REVIES, 20, 50), income(REVIES, 5, 55));

    assertThat(held().of(REVIES)).isEqualTo(new Amount(55));
  }

  @Test
  void postings_of_one_unit_see_each_other() {
    act(
        ANA,
        unit -> {
          ports.wallets().post(ANA, List.of(income(REVIES, 70, 70)));
          assertThat(ports.wallets().of(ANA).of(REVIES)).isEqualTo(new Amount(70));
          ports.wallets().post(ANA, List.of(cost(REVIES, 20, 50)));
          assertThat(ports.wallets().of(ANA).of(REVIES)).isEqualTo(new Amount(50));
        });

    assertThat(held().of(REVIES)).isEqualTo(new Amount(50));
  }

  @Test
  void a_balance_goes_on_from_an_earlier_command() {
    post(income(REVIES, 70, 70));

    post(cost(REVIES, 70, 0));
    post(income(REVIES, 9, 9));

    assertThat(held().of(REVIES)).isEqualTo(new Amount(9));
  }

  @Test
  void only_income_counts_as_earned() {
    post(income(REVIES, 70, 70), cost(REVIES, 20, 50));
    post(new LedgerEntry(FAYRITES, 4, new Amount(4), LedgerReason.CRAFT));
    post(income(REVIES, 5, 55));

    assertThat(earned()).isEqualTo(balances(Map.of(REVIES, 75L)));
  }

  @Test
  void what_was_earned_stops_at_the_cap() {
    post(income(REVIES, Amount.CAP, Amount.CAP), cost(REVIES, 1, Amount.CAP - 1));

    post(income(REVIES, 1, Amount.CAP));

    assertThat(earned().of(REVIES)).isEqualTo(new Amount(Amount.CAP));
  }

  @Test
  void only_what_is_paid_and_does_not_come_back_counts_as_spent() {
    post(new LedgerEntry(REVIES, 90, new Amount(90), LedgerReason.ADMIN));
    post(cost(REVIES, 20, 70), cost(REVIES, 30, 40));
    post(new LedgerEntry(REVIES, 10, new Amount(50), LedgerReason.FUSION_REFUND));
    post(new LedgerEntry(FAYRITES, 4, new Amount(4), LedgerReason.CRAFT));
    post(new LedgerEntry(REVIES, -50, new Amount(0), LedgerReason.ADMIN));

    assertThat(spent()).isEqualTo(balances(Map.of(REVIES, 40L)));
    assertThat(earned()).isEqualTo(Balances.EMPTY);
  }

  @Test
  void what_was_spent_stops_at_the_cap() {
    post(income(REVIES, Amount.CAP, Amount.CAP), cost(REVIES, Amount.CAP, 0));

    post(income(REVIES, 1, 1), cost(REVIES, 1, 0));

    assertThat(spent().of(REVIES)).isEqualTo(new Amount(Amount.CAP));
  }

  @Test
  void an_entry_that_does_not_continue_the_balance_is_not_kept() {
    post(income(REVIES, 70, 70));

    assertThatIllegalStateException()
        .isThrownBy(() -> post(cost(REVIES, 20, 40)))
        .withMessageContaining("70");

    assertThat(held().of(REVIES)).isEqualTo(new Amount(70));
  }

  private void post(LedgerEntry... entries) {
    act(ANA, unit -> ports.wallets().post(ANA, List.of(entries)));
  }

  private static LedgerEntry income(CurrencyId currency, long amount, long after) {
    return new LedgerEntry(currency, amount, new Amount(after), LedgerReason.DAILY_REWARD);
  }

  private static LedgerEntry cost(CurrencyId currency, long amount, long after) {
    return new LedgerEntry(currency, -amount, new Amount(after), LedgerReason.SUMMON);
  }

  private static Balances balances(Map<CurrencyId, Long> amounts) {
    Balances balances = Balances.EMPTY;
    for (Map.Entry<CurrencyId, Long> entry : amounts.entrySet()) {
      balances = balances.with(entry.getKey(), new Amount(entry.getValue()));
    }
    return balances;
  }

  private Balances held() {
    return ask(() -> ports.wallets().of(ANA));
  }

  private Balances spent() {
    return ask(() -> ports.wallets().spent(ANA));
  }

  private Balances earned() {
    return ask(() -> ports.wallets().earned(ANA));
  }
}
