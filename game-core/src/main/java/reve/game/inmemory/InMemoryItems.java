package reve.game.inmemory;

import java.util.HashMap;
import java.util.Map;
import reve.game.item.ItemId;
import reve.game.item.Items;
import reve.game.shared.PlayerId;

/** Keeps the players' items in memory. */
public final class InMemoryItems implements Items {
  private final InMemoryDatabase database;

  public InMemoryItems(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Map<ItemId, Long> of(PlayerId player) {
    return database.items.find(player).orElse(Map.of());
  }

  @Override
  public void add(PlayerId player, Map<ItemId, Long> counts) {
    Map<ItemId, Long> owned = new HashMap<>(of(player));
    counts.forEach((item, count) -> {
      if (count < 1) {
        throw new IllegalArgumentException("at least one of " + item);
      }
      owned.merge(item, count, Math::addExact);
    });
    database.items.put(player, Map.copyOf(owned));
  }

  @Override
  public void take(PlayerId player, Map<ItemId, Long> counts) {
    Map<ItemId, Long> owned = new HashMap<>(of(player));
    counts.forEach((item, count) -> {
      long left = owned.getOrDefault(item, 0L) - count;
      if (count < 1 || left < 0) {
        throw new IllegalArgumentException(count + " of " + item + " cannot be taken");
      }
      owned.put(item, left);
    });
    owned.values().removeIf(count -> count == 0);
    database.items.put(player, Map.copyOf(owned));
  }
}
