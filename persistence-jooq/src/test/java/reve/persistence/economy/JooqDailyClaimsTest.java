package reve.persistence.economy;

import reve.game.economy.DailyClaimsContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqDailyClaimsTest extends DailyClaimsContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
