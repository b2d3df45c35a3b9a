package reve.game.codex;

import reve.game.economy.Reward;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player has ever owned so many different Esprits, and was rewarded for it. */
public record MilestoneReached(PlayerId player, GoalId milestone, int unique, Reward reward)
    implements Event {
  @Override
  public String kind() {
    return "milestone_reached";
  }
}
