package reve.game.host;

import java.util.Optional;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/**
 * An owner issued a decree for everyone, or lifted the one of that name; the player is the house.
 */
public record HostActed(
    PlayerId player, PlayerId actor, DecreeName name, Optional<Decree> decree, Grounds grounds)
    implements Event {
  @Override
  public String kind() {
    return "admin_action";
  }
}
