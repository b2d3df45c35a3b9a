package reve.game.admin;

import java.time.Instant;
import java.util.Map;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.economy.Balances;
import reve.game.item.ItemId;
import reve.game.player.Player;
import reve.game.shared.PlayerId;

/** What an owner sees of somebody. */
public sealed interface Inspection {
  record Nobody(PlayerId player) implements Inspection {}

  /** The policy was accepted, and no class chosen yet. */
  record NotBegun(PlayerId player, Instant acceptedAt) implements Inspection {}

  record Playing(
      Player player, Balances held, Balances earned, Map<ItemId, Long> items, Totals totals)
      implements Inspection {
    public Playing {
      items = Map.copyOf(items);
    }
  }
}
