package reve.game.inmemory;

import java.util.Map;
import java.util.Optional;
import reve.game.friend.FriendCode;
import reve.game.friend.FriendCodes;
import reve.game.shared.PlayerId;

/** Keeps friend codes in memory. */
public final class InMemoryFriendCodes implements FriendCodes {
  private final InMemoryDatabase database;

  public InMemoryFriendCodes(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Optional<FriendCode> of(PlayerId player) {
    return database.friendCodes.find(player);
  }

  @Override
  public Optional<PlayerId> holder(FriendCode code) {
    return database.friendCodes.all().entrySet().stream()
        .filter(each -> each.getValue().equals(code))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public void give(PlayerId player, FriendCode code) {
    if (holder(code).isPresent()) {
      throw new IllegalStateException("somebody has it: " + code);
    }
    database.friendCodes.put(player, code);
  }
}
