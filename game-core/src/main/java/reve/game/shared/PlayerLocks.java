package reve.game.shared;

import java.util.function.Supplier;

/**
 * Keeps two commands of one player from running at once, so that they wait here and not on a
 * database connection. The row lock decides alone whenever this one gives up.
 */
public interface PlayerLocks {

  /** Runs the work holding the player, or, after a short wait in vain, without holding it. */
  <T> T holding(PlayerId player, Supplier<T> work);
}
