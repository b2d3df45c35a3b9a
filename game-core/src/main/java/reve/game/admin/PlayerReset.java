package reve.game.admin;

import reve.game.host.Grounds;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** An owner took everything from a player, who may begin anew. */
public record PlayerReset(PlayerId player, PlayerId actor, Grounds grounds) implements Event {
  @Override
  public String kind() {
    return "admin_deletion";
  }
}
