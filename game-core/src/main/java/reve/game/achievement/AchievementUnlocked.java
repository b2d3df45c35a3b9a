package reve.game.achievement;

import reve.game.economy.Reward;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player unlocked an achievement and was given its reward. */
public record AchievementUnlocked(
    PlayerId player, AchievementId achievement, int points, Reward reward) implements Event {
  @Override
  public String kind() {
    return "achievement_unlocked";
  }
}
