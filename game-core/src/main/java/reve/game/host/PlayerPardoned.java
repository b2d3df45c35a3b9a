package reve.game.host;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** An owner let a player in again. */
public record PlayerPardoned(PlayerId player, PlayerId actor, Grounds grounds) implements Event {
  @Override
  public String kind() {
    return "admin_action";
  }
}
