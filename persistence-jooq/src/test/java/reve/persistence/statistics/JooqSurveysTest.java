package reve.persistence.statistics;

import reve.game.statistics.SurveysContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqSurveysTest extends SurveysContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
