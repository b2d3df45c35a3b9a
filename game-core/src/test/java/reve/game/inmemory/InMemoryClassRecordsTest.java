package reve.game.inmemory;

import reve.game.playerclass.ClassRecordsContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryClassRecordsTest extends ClassRecordsContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
