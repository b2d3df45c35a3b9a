package reve.persistence.notification;

import reve.game.notification.GaugeWatchesContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqGaugeWatchesTest extends GaugeWatchesContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
