package reve.game.inmemory;

import reve.game.statistics.SurveysContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemorySurveysTest extends SurveysContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
