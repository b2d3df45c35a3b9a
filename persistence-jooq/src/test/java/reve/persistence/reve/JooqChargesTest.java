package reve.persistence.reve;

import reve.game.reve.ChargesContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqChargesTest extends ChargesContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
