package reve.persistence.notification;

import reve.game.notification.NoticeSettingsContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqNoticeSettingsTest extends NoticeSettingsContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
