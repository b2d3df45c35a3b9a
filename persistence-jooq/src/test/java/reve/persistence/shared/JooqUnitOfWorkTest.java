package reve.persistence.shared;

import reve.game.shared.UnitOfWorkContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqUnitOfWorkTest extends UnitOfWorkContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
