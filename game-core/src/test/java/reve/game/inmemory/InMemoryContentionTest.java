package reve.game.inmemory;

import reve.game.shared.ContentionContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryContentionTest extends ContentionContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
