package reve.game.player;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** Somebody accepted the policy. */
public record PolicyAcceptedEvent(PlayerId player, int version) implements Event {
  @Override
  public String kind() {
    return "policy_accepted";
  }
}
