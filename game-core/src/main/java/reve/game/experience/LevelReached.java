package reve.game.experience;

import reve.game.economy.Reward;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player rose to a level and was given its reward. */
public record LevelReached(PlayerId player, int level, Reward reward) implements Event {
  @Override
  public String kind() {
    return "level_up";
  }
}
