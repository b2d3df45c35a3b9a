package reve.game.inmemory;

import reve.game.esprit.StacksContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryStacksTest extends StacksContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
