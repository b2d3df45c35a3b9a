package reve.persistence.shared;

import reve.game.shared.RepliesContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqRepliesTest extends RepliesContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
