package reve.game.fusion;

import java.util.Optional;
import reve.game.esprit.EspritId;

/** What the dice make of a fusion. */
sealed interface FusionRoll {
  record Success(EspritId esprit) implements FusionRoll {}

  /** So many fragments remain. */
  record Failure(long fragments) implements FusionRoll {}

  default Optional<EspritId> result() {
    return switch (this) {
      case Success(EspritId esprit) -> Optional.of(esprit);
      case Failure failure -> Optional.empty();
    };
  }
}
