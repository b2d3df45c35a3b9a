package reve.game.privacy;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** Somebody had everything deleted that was known of them. */
public record PrivacyDeleted(PlayerId player) implements Event {
  @Override
  public String kind() {
    return "privacy_deleted";
  }
}
