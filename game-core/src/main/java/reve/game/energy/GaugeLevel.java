package reve.game.energy;

import java.time.Instant;
import reve.game.player.Player.Reserve;

/** How full a gauge is at one moment. */
public record GaugeLevel(Gauge gauge, Reserve reserve, Pace pace) {
  public long points() {
    return reserve.points();
  }

  public boolean covers(long cost) {
    return points() >= cost;
  }

  public boolean isFull() {
    return points() >= pace.max();
  }

  /** How many points fit in below the maximum. */
  public long room() {
    return Math.max(0, pace.max() - points());
  }

  /** When it is full by itself. */
  public Instant fullAt() {
    return reaches(pace.max());
  }

  /** When it holds so many points by itself; beyond the maximum it never does. */
  public Instant reaches(long points) {
    return pace.reaches(points, reserve);
  }
}
