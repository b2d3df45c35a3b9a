package reve.persistence.collection;

import static reve.persistence.schema.tables.CollectionTotalsTable.COLLECTION_TOTALS;

import reve.game.collection.CollectionTotals;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.CollectionTotalsRow;
import reve.persistence.shared.Transaction;

/** Keeps the collections' totals in table {@code collection_totals}. */
public final class JooqCollectionTotals implements CollectionTotals {
  @Override
  public Totals of(PlayerId player) {
    return Transaction.of(player)
        .reading(COLLECTION_TOTALS)
        .selectFrom(COLLECTION_TOTALS)
        .where(COLLECTION_TOTALS.PLAYER_ID.eq(player.value()))
        .fetchOptional(row -> new Totals(row.getUniqueEsprits(), row.getCopies(), row.getPower()))
        .orElse(Totals.NOTHING);
  }

  @Override
  public void add(PlayerId player, Totals more) {
    Transaction.of(player)
        .add(new CollectionTotalsRow(player.value(), more.unique(), more.copies(), more.power()));
  }
}
