package reve.game.inmemory;

import reve.game.shared.UnitOfWorkContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryUnitOfWorkTest extends UnitOfWorkContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
