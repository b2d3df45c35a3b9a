package reve.persistence.privacy;

import reve.game.privacy.PersonalDataContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqPersonalDataTest extends PersonalDataContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
