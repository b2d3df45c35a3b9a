package reve.game.inmemory;

import reve.game.economy.DailyClaimsContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryDailyClaimsTest extends DailyClaimsContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
