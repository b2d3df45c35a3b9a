package reve.game.inmemory;

import reve.game.echo.EchoRecordsContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryEchoRecordsTest extends EchoRecordsContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
