package reve.game.inmemory;

import reve.game.leaderboard.StandingsContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryStandingsTest extends StandingsContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
