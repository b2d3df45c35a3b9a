package reve.persistence.friend;

import reve.game.friend.FriendCodesContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqFriendCodesTest extends FriendCodesContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
