package reve.game.weekly;

import reve.game.economy.Reward;
import reve.game.shared.Refusal;

/** Everything that can come of rewarding a player for a week. */
public sealed interface WeeklyOutcome {
  record Rewarded(Week week, long points, Reward reward) implements WeeklyOutcome {}

  /** The player has fewer points in the week, or none any more. */
  record NotAmongTheBest(Week week) implements WeeklyOutcome, Refusal {}
}
