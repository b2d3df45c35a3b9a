package reve.game.inmemory;

import reve.game.privacy.PersonalDataContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryPersonalDataTest extends PersonalDataContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
