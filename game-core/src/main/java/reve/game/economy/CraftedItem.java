package reve.game.economy;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player turned one currency into another. */
public record CraftedItem(PlayerId player, Price spent, Price made) implements Event {
  @Override
  public String kind() {
    return "craft_item";
  }
}
