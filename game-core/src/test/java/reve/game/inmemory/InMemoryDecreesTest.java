package reve.game.inmemory;

import reve.game.host.DecreesContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryDecreesTest extends DecreesContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
