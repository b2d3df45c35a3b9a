package reve.game.player;

/** Everything that can come of a name that changed. */
public sealed interface RenameOutcome {

  /** So the player is called from here on. */
  record GoesBy(PlayerName name) implements RenameOutcome {}
}
