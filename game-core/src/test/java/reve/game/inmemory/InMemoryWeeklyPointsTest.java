package reve.game.inmemory;

import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;
import reve.game.weekly.WeeklyPointsContract;

class InMemoryWeeklyPointsTest extends WeeklyPointsContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
