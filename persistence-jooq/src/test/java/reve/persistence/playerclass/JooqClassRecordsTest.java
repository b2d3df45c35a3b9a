package reve.persistence.playerclass;

import reve.game.playerclass.ClassRecordsContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqClassRecordsTest extends ClassRecordsContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
