package reve.game.shared;

import java.time.Duration;
import java.time.Instant;

/** When something was last taken from all players at once, and how long that took. */
public record Snapshot(Instant at, Duration took) {
  private static final int WORTH = 1_000;
  private static final Duration QUICK = Duration.ofMillis(50);

  /**
   * Whether to take it anew: once it is a thousand times as old as taking it lasted, so that this
   * costs at most a thousandth of the time, and always when it is as old as it may get.
   */
  public boolean isDue(Instant now, Duration longest) {
    Duration age = Duration.between(at, now);
    return age.compareTo(took.multipliedBy(WORTH)) >= 0 || age.compareTo(longest) >= 0;
  }

  /** Whether nobody would notice waiting for the next. */
  public boolean isQuick() {
    return took.compareTo(QUICK) < 0;
  }
}
