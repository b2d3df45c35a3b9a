package reve.game.player;

import java.time.Instant;
import reve.game.shared.PlayerId;

/** How far somebody has come towards playing; whom nothing is stored about has none. */
public sealed interface Registration {

  /** The policy was accepted; a class is still to be chosen. */
  record PolicyAccepted(PlayerId player, int version, Instant at) implements Registration {}

  record Playing(Player player) implements Registration {}
}
