package reve.game.inmemory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.game.economy.Amount;
import reve.game.economy.Balances;
import reve.game.economy.CurrencyId;
import reve.game.economy.Ledger;
import reve.game.economy.LedgerEntry;
import reve.game.economy.Wallets;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;

/** Keeps balances and the ledger behind them in memory. */
public final class InMemoryWallets implements Wallets, Ledger {
  private final InMemoryDatabase database;

  public InMemoryWallets(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Balances of(PlayerId player) {
    return database.balances.find(player).orElse(Balances.EMPTY);
  }

  @Override
  public Balances earned(PlayerId player) {
    return database.earned.find(player).orElse(Balances.EMPTY);
  }

  @Override
  public Balances spent(PlayerId player) {
    return database.spent.find(player).orElse(Balances.EMPTY);
  }

  @Override
  public void post(PlayerId player, List<LedgerEntry> entries) {
    Map<CurrencyId, Amount> held = new HashMap<>(of(player).amounts());
    Map<CurrencyId, Amount> earned = new HashMap<>(earned(player).amounts());
    Map<CurrencyId, Amount> spent = new HashMap<>(spent(player).amounts());
    List<Line> lines = new ArrayList<>(database.ledger.find(player).orElse(List.of()));
    for (LedgerEntry entry : entries) {
      Amount before = held.getOrDefault(entry.currency(), Amount.NONE);
      if (!before.equals(entry.balanceBefore())) {
        throw new IllegalStateException("the balance is " + before + ", not before " + entry);
      }
      held.put(entry.currency(), entry.balanceAfter());
      count(earned, entry.currency(), entry.earned().value());
      count(spent, entry.currency(), entry.spent());
      lines.add(database.nextLedgerLine(entry));
    }
    database.balances.put(player, new Balances(held));
    database.earned.put(player, new Balances(earned));
    database.spent.put(player, new Balances(spent));
    database.ledger.put(player, List.copyOf(lines));
  }

  private static void count(Map<CurrencyId, Amount> sums, CurrencyId currency, long more) {
    if (more != 0) {
      long before = sums.getOrDefault(currency, Amount.NONE).value();
      sums.put(currency, new Amount(Math.min(Amount.CAP, before + more)));
    }
  }

  @Override
  public Page<Line> page(PlayerId player, Optional<CurrencyId> only, Turn<Key> turn, int size) {
    List<Line> lines =
        database.ledger.find(player).orElse(List.of()).stream()
            .filter(line -> only.map(line.entry().currency()::equals).orElse(true))
            .toList();
    return Page.ofAll(lines, Line::key, Comparator.reverseOrder(), turn, size);
  }
}
