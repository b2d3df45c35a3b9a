package reve.game.inmemory;

import reve.game.explore.ExplorationsContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryExplorationsTest extends ExplorationsContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
