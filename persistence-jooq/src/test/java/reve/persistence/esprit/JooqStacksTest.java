package reve.persistence.esprit;

import reve.game.esprit.StacksContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqStacksTest extends StacksContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
