package reve.game.team;

import reve.game.esprit.EspritId;
import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player's team has another leader. */
public record LeaderChanged(PlayerId player, EspritId from, EspritId to) implements Event {
  @Override
  public String kind() {
    return "leader_changed";
  }
}
