package reve.persistence.item;

import static reve.persistence.schema.tables.ItemTable.ITEM;

import java.util.Map;
import reve.game.item.ItemId;
import reve.game.item.Items;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.ItemRow;
import reve.persistence.shared.Transaction;

/** Keeps the players' items in table {@code item}. */
public final class JooqItems implements Items {
  @Override
  public Map<ItemId, Long> of(PlayerId player) {
    return Transaction.of(player)
        .reading(ITEM)
        .selectFrom(ITEM)
        .where(ITEM.PLAYER_ID.eq(player.value()), ITEM.COUNT.gt(0L))
        .fetchMap(row -> new ItemId(row.getItem()), ItemRow::getCount);
  }

  @Override
  public void add(PlayerId player, Map<ItemId, Long> counts) {
    Transaction transaction = Transaction.of(player);
    counts.forEach((item, count) -> {
      if (count < 1) {
        throw new IllegalArgumentException("at least one of " + item.value() + ", not " + count);
      }
      transaction.add(new ItemRow(player.value(), item.value(), count));
    });
  }
}
