package reve.game.admin;

import reve.game.host.Grounds;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** An owner changed a number of a player's. */
public record PlayerAdjusted(
    PlayerId player, PlayerId actor, Measure measure, long before, long after, Grounds grounds)
    implements Event {
  @Override
  public String kind() {
    return "admin_adjustment";
  }
}
