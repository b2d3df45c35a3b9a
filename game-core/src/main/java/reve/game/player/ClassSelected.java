package reve.game.player;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player chose a class. */
public record ClassSelected(PlayerId player, ClassId playerClass) implements Event {
  @Override
  public String kind() {
    return "class_selected";
  }
}
