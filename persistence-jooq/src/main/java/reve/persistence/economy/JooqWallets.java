package reve.persistence.economy;

import static reve.persistence.schema.tables.BalanceTable.BALANCE;
import static reve.persistence.schema.tables.LedgerTable.LEDGER;

import java.util.List;
import org.jooq.impl.DSL;
import reve.game.economy.Balances;
import reve.game.economy.LedgerEntry;
import reve.game.economy.Wallets;
import reve.game.shared.PlayerId;
import reve.persistence.economy.Purse.Pocket;
import reve.persistence.schema.tables.records.BalanceRow;
import reve.persistence.schema.tables.records.LedgerRow;
import reve.persistence.shared.Act;
import reve.persistence.shared.Lookup;
import reve.persistence.shared.RowChange;
import reve.persistence.shared.Transaction;

/** Keeps the balances in table {@code balance} and the entries that move them in {@code ledger}. */
public final class JooqWallets implements Wallets {
  private static final Lookup<Purse> PURSE = Lookup.of(BALANCE, Purse::of);
  private static final RowChange MOVE =
      RowChange.of(
          BALANCE,
          DSL.update(BALANCE)
              .set(BALANCE.AMOUNT, DSL.param("after", Long.class))
              .set(BALANCE.EARNED, DSL.param("earned", Long.class))
              .set(BALANCE.SPENT, DSL.param("spent", Long.class))
              .where(
                  BALANCE.PLAYER_ID.eq(DSL.param("player", Long.class)),
                  BALANCE.CURRENCY.eq(DSL.param("currency", String.class)),
                  BALANCE.AMOUNT.eq(DSL.param("before", Long.class))));

  @Override
  public Balances of(PlayerId player) {
    return purse(player).held();
  }

  @Override
  public Balances earned(PlayerId player) {
    return purse(player).earned();
  }

  @Override
  public Balances spent(PlayerId player) {
    return purse(player).spent();
  }

  private static Purse purse(PlayerId player) {
    return Transaction.of(player).recall(player, PURSE);
  }

  @Override
  public void post(PlayerId player, List<LedgerEntry> entries) {
    Transaction transaction = Transaction.of(player);
    Purse purse = purse(player);
    for (LedgerEntry entry : entries) {
      Purse moved = purse.after(entry);
      transaction.insert(ledgerRow(transaction, entry));
      moveBalance(transaction, entry, purse, moved.of(entry.currency()));
      purse = moved;
    }
    transaction.remember(player, PURSE, purse);
  }

  private static LedgerRow ledgerRow(Transaction transaction, LedgerEntry entry) {
    Act act = transaction.act();
    return new LedgerRow(
        act.player().value(),
        act.number(),
        transaction.nextLine(LEDGER),
        act.at(),
        entry.currency().value(),
        entry.change(),
        entry.balanceAfter().value(),
        entry.reason().name(),
        act.command().value());
  }

  /** Moves a balance only from where the entry says it stood. */
  private static void moveBalance(
      Transaction transaction, LedgerEntry entry, Purse before, Pocket after) {
    long player = transaction.act().player().value();
    String currency = entry.currency().value();
    if (before.has(entry.currency())) {
      transaction.change(
          MOVE.with(
              after.amount().value(),
              after.earned().value(),
              after.spent().value(),
              player,
              currency,
              entry.balanceBefore().value()));
    } else {
      transaction.insert(
          new BalanceRow(
              player,
              currency,
              after.amount().value(),
              after.earned().value(),
              after.spent().value()));
    }
  }
}
