package reve.persistence.explore;

import reve.game.explore.ExplorationsContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqExplorationsTest extends ExplorationsContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
