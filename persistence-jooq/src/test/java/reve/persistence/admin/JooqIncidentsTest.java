package reve.persistence.admin;

import reve.game.admin.IncidentsContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqIncidentsTest extends IncidentsContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
