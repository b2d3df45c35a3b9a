package reve.persistence.shared;

import reve.game.shared.ContentionContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqContentionTest extends ContentionContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
