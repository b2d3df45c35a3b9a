package reve.game.host;

import java.util.Optional;
import reve.game.shared.PlayerId;
import reve.game.shared.Refusal;

/** Everything that can come of a host's deciding something. */
public sealed interface DecreeOutcome {

  /** In force everywhere now; without a decree, the one before was lifted. */
  record Decreed(DecreeName name, Optional<Decree> before, Optional<Decree> now)
      implements DecreeOutcome {}

  /** It is like that already. */
  record Unchanged(DecreeName name, Optional<Decree> now) implements DecreeOutcome, Refusal {}

  /** Nothing is known of the player, so nothing can be kept about them. */
  record NobodyThere(PlayerId player) implements DecreeOutcome, Refusal {}

  /** Nobody shuts themselves out. */
  record Oneself() implements DecreeOutcome, Refusal {}
}
