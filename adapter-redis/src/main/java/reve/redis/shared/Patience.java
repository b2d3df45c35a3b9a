package reve.redis.shared;

import java.time.Duration;

/**
 * How long an answer of Redis is waited for, after how long it counts as slow, and how long Redis
 * is left alone after it failed to answer, or was slow, five times in a row.
 */
public record Patience(Duration answer, Duration slow, Duration rest) {
  static final int CALLS = 5;

  /**
   * Short enough that a command without Redis still answers at once. A command makes some four
   * calls, and what takes longer than a player notices is better done without.
   */
  public static final Patience USUAL =
      new Patience(Duration.ofMillis(300), Duration.ofMillis(50), Duration.ofSeconds(30));
}
