package reve.persistence.shared;

import reve.game.shared.ReactionsContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqReactionsTest extends ReactionsContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
