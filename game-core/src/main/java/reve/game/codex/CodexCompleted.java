package reve.game.codex;

import reve.game.economy.Reward;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player has ever owned every Esprit of a set, and was rewarded for it. */
public record CodexCompleted(PlayerId player, GoalId set, Reward reward) implements Event {
  @Override
  public String kind() {
    return "codex_completed";
  }
}
