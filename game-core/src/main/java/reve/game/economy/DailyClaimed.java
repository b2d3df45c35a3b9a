package reve.game.economy;

import java.time.LocalDate;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player took a day's reward. */
public record DailyClaimed(PlayerId player, LocalDate day, int streak, Reward reward)
    implements Event {
  @Override
  public String kind() {
    return "daily_claim";
  }
}
