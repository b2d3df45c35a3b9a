package reve.game.friend;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player got a friend code; which one is not told, since the journal outlives it. */
public record FriendCodeMade(PlayerId player) implements Event {
  @Override
  public String kind() {
    return "friend_code_made";
  }
}
