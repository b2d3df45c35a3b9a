package reve.game.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/**
 * How old a survey may grow, how many days count as recent, and for how many days it is known what
 * was done; today is the last of these days.
 */
public record StatisticsRules(int refreshSeconds, int recentDays, int keptDays) implements Rules {
  Duration refresh() {
    return Duration.ofSeconds(refreshSeconds);
  }

  /** The first of the recent days. */
  public LocalDate recentSince(Instant now) {
    return firstOf(recentDays, now);
  }

  /** The first of the days of which it is still known what was done. */
  public LocalDate keptSince(Instant now) {
    return firstOf(keptDays, now);
  }

  private static LocalDate firstOf(int days, Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(days - 1L);
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    faults.demand(
        recentDays < keptDays,
        "recentDays",
        recentDays,
        "fewer than the " + keptDays + " days of keptDays");
  }
}
