package reve.game.inmemory;

import reve.game.item.ItemsContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryItemsTest extends ItemsContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
