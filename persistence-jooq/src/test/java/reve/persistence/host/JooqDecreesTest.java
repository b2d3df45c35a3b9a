package reve.persistence.host;

import reve.game.host.DecreesContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqDecreesTest extends DecreesContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
