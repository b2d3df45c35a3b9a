package reve.persistence.weekly;

import reve.game.testworld.Ports;
import reve.game.weekly.WeeklyPointsContract;
import reve.persistence.testdatabase.JooqPorts;

class JooqWeeklyPointsTest extends WeeklyPointsContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
