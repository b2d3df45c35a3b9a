package reve.game.item;

import java.util.Map;
import reve.game.shared.PlayerId;

/** How many of each item the players own; never fewer than none. */
public interface Items {

  /** What the player owns, without what is at zero. */
  Map<ItemId, Long> of(PlayerId player);

  /** Adds these counts, each positive, to what the player owns. */
  void add(PlayerId player, Map<ItemId, Long> counts);

  /** Takes these counts, each positive, away; throws when the player owns fewer. */
  void take(PlayerId player, Map<ItemId, Long> counts);
}
