package reve.game.esprit;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player locked a stack or set it free. */
public record EspritLocked(PlayerId player, EspritId esprit, boolean locked) implements Event {
  @Override
  public String kind() {
    return "esprit_locked";
  }
}
