package reve.game.weekly;

import reve.game.economy.Reward;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player was among the best of a week. */
public record WeekRewarded(PlayerId player, Week week, long points, Reward reward)
    implements Event {
  @Override
  public String kind() {
    return "week_rewarded";
  }
}
