package reve.game.inmemory;

import reve.game.shared.OutboxContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryOutboxTest extends OutboxContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
