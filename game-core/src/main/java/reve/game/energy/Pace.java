package reve.game.energy;

import java.time.Duration;
import java.time.Instant;
import reve.game.player.Player.Reserve;

/** How far a gauge fills by itself, and how many seconds each point takes. */
public record Pace(long max, long secondsPerPoint) {
  public Pace {
    if (max < 1 || secondsPerPoint < 1) {
      throw new IllegalArgumentException(
          "a gauge has room for a point and takes a second for it: "
              + max
              + ", "
              + secondsPerPoint);
    }
  }

  /**
   * The reserve with every point that has come since; the time towards the next one goes on. While
   * it is full no time is banked.
   */
  public Reserve settled(Reserve reserve, Instant now) {
    if (reserve.points() >= max) {
      return new Reserve(reserve.points(), now);
    }
    Duration toPoint = Duration.ofSeconds(secondsPerPoint);
    long came = Math.max(0, Duration.between(reserve.since(), now).dividedBy(toPoint));
    return came >= max - reserve.points()
        ? new Reserve(max, now)
        : new Reserve(reserve.points() + came, reserve.since().plus(toPoint.multipliedBy(came)));
  }

  /** When the reserve holds so many points by itself, if it ever does. */
  public Instant reaches(long points, Reserve settled) {
    long missing = Math.max(0, points - settled.points());
    return settled.since().plusSeconds(Math.multiplyExact(missing, secondsPerPoint));
  }
}
