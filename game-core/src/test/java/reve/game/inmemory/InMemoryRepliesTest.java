package reve.game.inmemory;

import reve.game.shared.RepliesContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryRepliesTest extends RepliesContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
