package reve.game.notification;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player said whether they want to be told of something; {@code what} is a type or "direct". */
public record NotificationSwitched(PlayerId player, String what, boolean wanted) implements Event {
  @Override
  public String kind() {
    return "notification_updated";
  }
}
