package reve.game.planted;

import java.time.Clock;
import java.time.Instant;

final class ReadsTheClock {
  private ReadsTheClock() {}

  static Instant instant() {
    return Instant.now();
  }

  static Clock clock() {
    return Clock.systemUTC();
  }

  static long nanos() {
    return System.nanoTime();
  }
}
