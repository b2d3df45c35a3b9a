package reve.game.player;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player's account has another name than before, and so has the player. */
public record Renamed(PlayerId player, PlayerName before, PlayerName after) implements Event {
  @Override
  public String kind() {
    return "display_sync";
  }
}
