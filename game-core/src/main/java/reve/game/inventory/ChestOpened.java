package reve.game.inventory;

import reve.game.economy.Reward;
import reve.game.item.ItemId;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player opened so many chests of a kind, and that was in them together. */
public record ChestOpened(PlayerId player, ItemId chest, int count, Reward contents)
    implements Event {
  @Override
  public String kind() {
    return "chest_opened";
  }
}
