package reve.game.inmemory;

import reve.game.shared.ReactionsContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryReactionsTest extends ReactionsContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
