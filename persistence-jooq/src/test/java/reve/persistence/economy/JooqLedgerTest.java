package reve.persistence.economy;

import reve.game.economy.LedgerContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqLedgerTest extends LedgerContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
