package reve.game.shared;

import java.time.Instant;
import java.util.List;

/** Which stored outcomes the players have been shown. */
public interface Replies {

  /** The reply reached the platform; may be remembered a moment later, in a batch. */
  void delivered(PlayerId player, CommandId command);

  /**
   * The player's outcomes of the last fifteen minutes whose reply is not known to have been
   * delivered, oldest first, except those of {@code running}; they count as delivered from here on.
   */
  List<Lost> takeLost(PlayerId player, Instant now, CommandId running);

  /** An outcome that its player has perhaps never seen. */
  record Lost(CommandId command, Instant at, Object outcome) {}
}
