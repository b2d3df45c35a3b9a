package reve.game.weekly;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import reve.game.shared.Moment;

/** Seven days of the game, named by the Monday with which they begin. */
public record Week(LocalDate monday) implements Comparable<Week> {
  public Week {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("a week begins on a Monday: " + monday);
    }
  }

  public static Week of(Instant instant) {
    LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** When the next week begins. */
  public Instant end() {
    return Moment.startOf(monday.plusWeeks(1));
  }

  @Override
  public int compareTo(Week other) {
    return monday.compareTo(other.monday);
  }
}
