package reve.game.inmemory;

import reve.game.admin.IncidentsContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryIncidentsTest extends IncidentsContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
