package reve.game.inmemory;

import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;
import reve.game.weekly.WeeklyClosingsContract;

class InMemoryWeeklyClosingsTest extends WeeklyClosingsContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
