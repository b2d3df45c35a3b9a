package reve.game.item;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player's items were used up. */
public record ItemConsumed(PlayerId player, ItemId item, long count, String reason)
    implements Event {
  @Override
  public String kind() {
    return "item_consumed";
  }
}
