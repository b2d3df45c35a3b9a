package reve.persistence.notification;

import reve.game.notification.InboxContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqInboxTest extends InboxContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
