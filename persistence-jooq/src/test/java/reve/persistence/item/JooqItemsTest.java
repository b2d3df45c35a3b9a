package reve.persistence.item;

import reve.game.item.ItemsContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqItemsTest extends ItemsContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
