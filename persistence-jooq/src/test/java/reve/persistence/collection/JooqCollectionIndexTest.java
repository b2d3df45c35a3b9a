package reve.persistence.collection;

import reve.game.collection.CollectionIndexContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqCollectionIndexTest extends CollectionIndexContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
