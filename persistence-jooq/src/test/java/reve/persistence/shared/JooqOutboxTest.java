package reve.persistence.shared;

import reve.game.shared.OutboxContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqOutboxTest extends OutboxContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
