package reve.game.shared;

import java.util.List;

/** How often someone may do something; shared by all processes when the store behind it is. */
public interface RateLimits {

  /**
   * Takes every one of these uses, or none when any is refused: under each key at most {@code
   * limit.count()} in any span of {@code limit.seconds()}; a refused use costs nothing.
   */
  Permit take(List<Use> uses);

  /** One use under a key that has this limit. */
  record Use(String key, Limit limit) {}

  /** So many uses in so many seconds. */
  record Limit(int count, int seconds) {
    public Limit {
      if (count < 1 || seconds < 1) {
        throw new IllegalArgumentException("a limit has a positive count and span");
      }
    }
  }

  /** Whether the uses were granted. */
  sealed interface Permit {
    record Granted() implements Permit {}

    /** Nothing was taken; try again in {@code seconds}, at least 1. */
    record Refused(long seconds) implements Permit {}
  }
}
