package reve.persistence.item;

import static reve.persistence.schema.tables.ItemTable.ITEM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reve.game.item.ItemId;
import reve.game.item.Items;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.ItemRow;
import reve.persistence.shared.Lookup;
import reve.persistence.shared.Transaction;

/** Keeps the players' items in table {@code item}. */
public final class JooqItems implements Items {
  private static final Lookup<Map<ItemId, Long>> ALL = Lookup.of(ITEM, JooqItems::counts);

  @Override
  public Map<ItemId, Long> of(PlayerId player) {
    return Transaction.of(player).recall(player, ALL);
  }

  private static Map<ItemId, Long> counts(List<ItemRow> rows) {
    return rows.stream()
        .filter(row -> row.getCount() > 0)
        .collect(Collectors.toUnmodifiableMap(row -> new ItemId(row.getItem()), ItemRow::getCount));
  }

  @Override
  public void add(PlayerId player, Map<ItemId, Long> counts) {
    counts.forEach((item, count) -> {
      demandPositive(item, count);
      change(player, item, count);
    });
  }

  @Override
  public void take(PlayerId player, Map<ItemId, Long> counts) {
    Map<ItemId, Long> owned = of(player);
    counts.forEach((item, count) -> {
      demandPositive(item, count);
      if (owned.getOrDefault(item, 0L) < count) {
        throw new IllegalArgumentException(count + " of " + item.value() + " are not owned");
      }
      change(player, item, -count);
    });
  }

  private static void demandPositive(ItemId item, long count) {
    if (count < 1) {
      throw new IllegalArgumentException("at least one of " + item.value() + ", not " + count);
    }
  }

  private static void change(PlayerId player, ItemId item, long change) {
    Transaction transaction = Transaction.of(player);
    transaction.add(new ItemRow(player.value(), item.value(), change));
    transaction
        .remembered(player, ALL)
        .ifPresent(known -> {
          Map<ItemId, Long> counts = new HashMap<>(known);
          counts.merge(item, change, Math::addExact);
          counts.values().removeIf(count -> count == 0);
          transaction.remember(player, ALL, Map.copyOf(counts));
        });
  }
}
