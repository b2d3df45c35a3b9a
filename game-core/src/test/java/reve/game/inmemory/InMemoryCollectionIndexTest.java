package reve.game.inmemory;

import reve.game.collection.CollectionIndexContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryCollectionIndexTest extends CollectionIndexContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
