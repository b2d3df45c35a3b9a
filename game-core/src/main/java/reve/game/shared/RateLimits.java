package reve.game.shared;

/** How often someone may do something; shared by all processes when the store behind it is. */
public interface RateLimits {

  /**
   * Takes one use under the key, at most {@code limit.count()} in any span of {@code
   * limit.seconds()}; a refused use costs nothing.
   */
  Permit take(String key, Limit limit);

  /** So many uses in so many seconds. */
  record Limit(int count, int seconds) {
    public Limit {
      if (count < 1 || seconds < 1) {
        throw new IllegalArgumentException("a limit has a positive count and span");
      }
    }
  }

  /** Whether a use was granted. */
  sealed interface Permit {
    record Granted() implements Permit {}

    /** Nothing was taken; try again in {@code seconds}, at least 1. */
    record Refused(long seconds) implements Permit {}
  }
}
