package reve.game.inmemory;

import reve.game.notification.GaugeWatchesContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryGaugeWatchesTest extends GaugeWatchesContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
