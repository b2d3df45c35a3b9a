package reve.game.inmemory;

import reve.game.collection.CollectionTotalsContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryCollectionTotalsTest extends CollectionTotalsContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
