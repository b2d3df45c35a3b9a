package reve.game.inmemory;

import reve.game.notification.NoticeSettingsContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryNoticeSettingsTest extends NoticeSettingsContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
