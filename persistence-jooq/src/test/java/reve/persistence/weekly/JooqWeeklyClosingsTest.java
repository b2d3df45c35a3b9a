package reve.persistence.weekly;

import reve.game.testworld.Ports;
import reve.game.weekly.WeeklyClosingsContract;
import reve.persistence.testdatabase.JooqPorts;

class JooqWeeklyClosingsTest extends WeeklyClosingsContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
