package reve.game.inmemory;

import reve.game.economy.WalletsContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryWalletsTest extends WalletsContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
