package reve.game.inmemory;

import reve.game.player.PlayersContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryPlayersTest extends PlayersContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
