package reve.game.explore;

import reve.game.economy.Reward;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player explored, for the so-many-th time in all. */
public record PlayerExplored(PlayerId player, long times, long experience, Reward found)
    implements Event {
  @Override
  public String kind() {
    return "explore";
  }
}
