package reve.persistence.collection;

import reve.game.collection.CollectionTotalsContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqCollectionTotalsTest extends CollectionTotalsContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
