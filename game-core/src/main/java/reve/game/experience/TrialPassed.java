package reve.game.experience;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player passed the trial at a level, and may now rise to {@code cap}. */
public record TrialPassed(PlayerId player, int level, int cap) implements Event {
  @Override
  public String kind() {
    return "trial_passed";
  }
}
