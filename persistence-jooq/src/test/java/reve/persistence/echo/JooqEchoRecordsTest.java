package reve.persistence.echo;

import reve.game.echo.EchoRecordsContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqEchoRecordsTest extends EchoRecordsContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
