package reve.persistence.economy;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static reve.persistence.schema.tables.LedgerTable.LEDGER;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.OrderField;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.Ledger;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.persistence.schema.tables.records.LedgerRow;
import reve.persistence.shared.Transaction;

/** Reads table {@code ledger}. */
public final class JooqLedger implements Ledger {
  @Override
  public Page<Line> page(PlayerId player, Optional<CurrencyId> only, Turn<Key> turn, int size) {
    List<Line> lines =
        Transaction.of(player)
            .reading(LEDGER)
            .selectFrom(LEDGER)
            .where(
                LEDGER.PLAYER_ID.eq(player.value()),
                only.map(currency -> LEDGER.CURRENCY.eq(currency.value())).orElse(noCondition()),
                beyond(turn))
            .orderBy(order(turn))
            .limit(size + 1L)
            .fetch(JooqLedger::line);
    return Page.ofSurplus(lines, turn, size);
  }

  /** The list begins with the newest, so what comes after a line is older. */
  private static Condition beyond(Turn<Key> turn) {
    return switch (turn) {
      case Turn.First<Key> first -> noCondition();
      case Turn.Last<Key> last -> noCondition();
      case Turn.After<Key>(Key(long act, int line)) ->
          row(LEDGER.ACT, LEDGER.LINE).lessThan(act, line);
      case Turn.Before<Key>(Key(long act, int line)) ->
          row(LEDGER.ACT, LEDGER.LINE).greaterThan(act, line);
    };
  }

  private static List<OrderField<?>> order(Turn<Key> turn) {
    return switch (turn) {
      case Turn.First<Key> first -> List.of(LEDGER.ACT.desc(), LEDGER.LINE.desc());
      case Turn.After<Key> after -> List.of(LEDGER.ACT.desc(), LEDGER.LINE.desc());
      case Turn.Last<Key> last -> List.of(LEDGER.ACT.asc(), LEDGER.LINE.asc());
      case Turn.Before<Key> before -> List.of(LEDGER.ACT.asc(), LEDGER.LINE.asc());
    };
  }

  private static Line line(LedgerRow row) {
    return new Line(
        new Key(row.getAct(), row.getLine()),
        row.getAt(),
        new LedgerEntry(
            new CurrencyId(row.getCurrency()),
            row.getChange(),
            new Amount(row.getBalanceAfter()),
            LedgerReason.valueOf(row.getReason())));
  }
}
