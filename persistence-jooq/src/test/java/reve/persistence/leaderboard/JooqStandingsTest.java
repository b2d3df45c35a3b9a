package reve.persistence.leaderboard;

import reve.game.leaderboard.StandingsContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqStandingsTest extends StandingsContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
