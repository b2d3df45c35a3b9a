package reve.persistence.economy;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static reve.persistence.schema.tables.LedgerTable.LEDGER;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.Row2;
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
import reve.persistence.shared.Walk;

/** Reads table {@code ledger}. */
public final class JooqLedger implements Ledger {
  private static final Row2<Long, Integer> PLACE = row(LEDGER.ACT, LEDGER.LINE);
  private static final List<OrderField<?>> NEWEST_FIRST =
      List.of(LEDGER.ACT.desc(), LEDGER.LINE.desc());
  private static final List<OrderField<?>> OLDEST_FIRST =
      List.of(LEDGER.ACT.asc(), LEDGER.LINE.asc());

  @Override
  public Page<Line> page(PlayerId player, Optional<CurrencyId> only, Turn<Key> turn, int size) {
    Walk<Key> walk = Walk.of(turn);
    List<Line> lines =
        Transaction.of(player)
            .reading(LEDGER)
            .selectFrom(LEDGER)
            .where(
                LEDGER.PLAYER_ID.eq(player.value()),
                only.map(currency -> LEDGER.CURRENCY.eq(currency.value())).orElse(noCondition()),
                walk.beyond(JooqLedger::older, JooqLedger::newer))
            .orderBy(walk.order(NEWEST_FIRST, OLDEST_FIRST))
            .limit(size + 1L)
            .fetch(JooqLedger::line);
    return Page.ofSurplus(lines, turn, size);
  }

  private static Condition older(Key key) {
    return PLACE.lessThan(key.act(), key.line());
  }

  private static Condition newer(Key key) {
    return PLACE.greaterThan(key.act(), key.line());
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
