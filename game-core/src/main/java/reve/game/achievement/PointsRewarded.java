package reve.game.achievement;

import reve.game.economy.Reward;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player's achievements came to so many points, and that was rewarded. */
public record PointsRewarded(PlayerId player, AchievementId id, int points, Reward reward)
    implements Event {
  @Override
  public String kind() {
    return "reward_distributed";
  }
}
