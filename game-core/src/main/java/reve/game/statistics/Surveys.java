package reve.game.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The newest survey of the whole game, and what was done in it day by day. */
public interface Surveys {

  /** How long a command may take to be committed after the instant at which it takes place. */
  Duration SETTLING = Duration.ofMinutes(1);

  Optional<Survey> newest();

  /**
   * Looks at all players, and counts the commands since it last did; those of the last minute are
   * left to the next survey, since one that is not committed yet would be missed. Days that are too
   * old are forgotten. Runs in a transaction of its own and outside any unit; returns without
   * waiting when somebody else is about to.
   */
  void take(StatisticsRules rules, Instant now);

  /** What was done on each day from this one on, the newest first. */
  List<ActiveDay> days(LocalDate from);
}
