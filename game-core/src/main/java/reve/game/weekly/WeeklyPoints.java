package reve.game.weekly;

import reve.game.shared.PlayerId;

/** What each player has gathered in this week, and in those whose best are not rewarded yet. */
public interface WeeklyPoints {
  long of(PlayerId player, Week week);

  /** Adds to what the player has in the week; {@code points} is positive. */
  void add(PlayerId player, Week week, long points);

  /** Lets go of what the player has in the week; the unit fails when that is nothing. */
  void remove(PlayerId player, Week week);
}
