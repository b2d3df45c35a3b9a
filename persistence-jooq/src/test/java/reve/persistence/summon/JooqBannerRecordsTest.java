package reve.persistence.summon;

import reve.game.summon.BannerRecordsContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqBannerRecordsTest extends BannerRecordsContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
