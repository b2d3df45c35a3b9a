package reve.game.host;

import java.time.Instant;
import java.util.Optional;
import reve.game.shared.BasisPoints;
import reve.game.shared.Multiplier;

/** One thing that the host decided, in force until it is lifted. */
public sealed interface Decree {

  /** A feature answers that it is closed. */
  record Closing(String feature) implements Decree {}

  /** There is so much of something. */
  record Scaling(Multiplier multiplier, BasisPoints share) implements Decree {}

  /** Nobody but the owners plays; {@code until} is when that is expected to end. */
  record Maintenance(String text, Optional<Instant> until) implements Decree {}

  /** A player or a server is shut out, for good or until then; {@code appeals} says where to go. */
  record Ban(String reason, Optional<Instant> until, String appeals) implements Decree {
    public boolean isInForce(Instant now) {
      return until.map(now::isBefore).orElse(true);
    }
  }
}
