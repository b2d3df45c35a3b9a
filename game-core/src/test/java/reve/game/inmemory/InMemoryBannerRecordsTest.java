package reve.game.inmemory;

import reve.game.summon.BannerRecordsContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryBannerRecordsTest extends BannerRecordsContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
