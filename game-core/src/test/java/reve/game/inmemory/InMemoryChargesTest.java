package reve.game.inmemory;

import reve.game.reve.ChargesContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryChargesTest extends ChargesContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
