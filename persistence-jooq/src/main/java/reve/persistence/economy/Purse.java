package reve.persistence.economy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import reve.game.economy.Amount;
import reve.game.economy.Balances;
import reve.game.economy.CurrencyId;
import reve.game.economy.LedgerEntry;
import reve.persistence.schema.tables.records.BalanceRow;

/** A player's rows of table {@code balance}, as the running unit has moved them so far. */
record Purse(Map<CurrencyId, Pocket> pockets) {
  private static final Pocket EMPTY = new Pocket(Amount.NONE, Amount.NONE, Amount.NONE);

  /** What is held of one currency, and what was ever earned and spent of it, at most the cap. */
  record Pocket(Amount amount, Amount earned, Amount spent) {

    private Pocket after(LedgerEntry entry) {
      if (!amount.equals(entry.balanceBefore())) {
        throw new IllegalStateException(
            "the balance is " + amount.value() + " and not what comes before " + entry);
      }
      return new Pocket(
          entry.balanceAfter(),
          atMostTheCap(earned.value() + entry.earned().value()),
          atMostTheCap(spent.value() + entry.spent()));
    }

    private static Amount atMostTheCap(long total) {
      return new Amount(Math.min(Amount.CAP, total));
    }
  }

  Purse {
    pockets = Map.copyOf(pockets);
  }

  static Purse of(Collection<BalanceRow> rows) {
    return new Purse(
        rows.stream()
            .collect(
                Collectors.toMap(
                    row -> new CurrencyId(row.getCurrency()),
                    row ->
                        new Pocket(
                            new Amount(row.getAmount()),
                            new Amount(row.getEarned()),
                            new Amount(row.getSpent())))));
  }

  Balances held() {
    return new Balances(
        pockets.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().amount())));
  }

  Balances earned() {
    return all(Pocket::earned);
  }

  Balances spent() {
    return all(Pocket::spent);
  }

  private Balances all(Function<Pocket, Amount> part) {
    return new Balances(
        pockets.entrySet().stream()
            .filter(entry -> !part.apply(entry.getValue()).isNone())
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> part.apply(entry.getValue()))));
  }

  boolean has(CurrencyId currency) {
    return pockets.containsKey(currency);
  }

  Pocket of(CurrencyId currency) {
    return Objects.requireNonNullElse(pockets.get(currency), EMPTY);
  }

  /** Throws when the entry does not continue from what is held. */
  Purse after(LedgerEntry entry) {
    Map<CurrencyId, Pocket> moved = new HashMap<>(pockets);
    moved.put(entry.currency(), of(entry.currency()).after(entry));
    return new Purse(moved);
  }
}
