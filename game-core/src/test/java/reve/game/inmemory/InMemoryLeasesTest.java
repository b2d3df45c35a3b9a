package reve.game.inmemory;

import reve.game.shared.LeasesContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryLeasesTest extends LeasesContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
