package reve.persistence.economy;

import reve.game.economy.WalletsContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqWalletsTest extends WalletsContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
