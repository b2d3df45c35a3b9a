package reve.game.inmemory;

import reve.game.friend.FriendCodesContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryFriendCodesTest extends FriendCodesContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
