package reve.redis.shared;

import java.time.Duration;

/**
 * How long an answer of Redis is waited for, and how long Redis is left alone after it failed to
 * answer five times in a row.
 */
public record Patience(Duration answer, Duration rest) {
  static final int FAILURES = 5;

  /** Short enough that a command without Redis still answers at once. */
  public static final Patience USUAL = new Patience(Duration.ofMillis(300), Duration.ofSeconds(30));
}
