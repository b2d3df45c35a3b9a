package reve.persistence.shared;

import reve.game.shared.LeasesContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqLeasesTest extends LeasesContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
