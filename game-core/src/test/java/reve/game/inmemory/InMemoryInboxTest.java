package reve.game.inmemory;

import reve.game.notification.InboxContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryInboxTest extends InboxContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
