package reve.game.host;

import java.time.Instant;
import java.util.Optional;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** An owner shut a player out, for good or until then. */
public record PlayerBanned(
    PlayerId player, PlayerId actor, Optional<Instant> until, Grounds grounds) implements Event {
  @Override
  public String kind() {
    return "player_banned";
  }
}
