package reve.game.inmemory;

import reve.game.economy.LedgerContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryLedgerTest extends LedgerContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
