package reve.game.weekly;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reve.game.shared.BasisPoints;
import reve.game.shared.PlayerId;

/**
 * The weeks that have ended, until their best are rewarded. All of it happens outside any unit, and
 * is safe to call from several processes at once.
 */
public interface WeeklyClosings {

  /** The weeks before that one in which points were gathered and that are not settled. */
  List<Week> unsettled(Week before);

  /**
   * With how many points a player is {@link #among} the week's best; whoever has as many as the
   * last of them is among them too. What was said once stays.
   */
  long least(Week week, BasisPoints best);

  /** How many of so many are the best share: floored, and never nobody. */
  static long among(long players, BasisPoints best) {
    return Math.max(1, best.of(players));
  }

  /** Those who have at least so many points left, the best first. */
  List<Standing> atLeast(long points, Week week, Optional<Standing> after, int limit);

  /** All of the week's best have their reward. */
  void settle(Week week, Instant at);

  /** Lets go of points of weeks that are settled, and answers of how many players. */
  int forget(int limit);

  /** Where a player stands in a week. */
  record Standing(PlayerId player, long points) {}
}
