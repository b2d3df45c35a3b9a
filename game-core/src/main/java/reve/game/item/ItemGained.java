package reve.game.item;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** Items came to a player. */
public record ItemGained(PlayerId player, ItemId item, long count, String reason) implements Event {
  @Override
  public String kind() {
    return "item_gained";
  }
}
