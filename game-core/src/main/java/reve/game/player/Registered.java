package reve.game.player;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player began to play under this name. */
public record Registered(PlayerId player, PlayerName name) implements Event {
  @Override
  public String kind() {
    return "registration";
  }
}
