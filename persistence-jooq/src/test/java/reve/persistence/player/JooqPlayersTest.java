package reve.persistence.player;

import reve.game.player.PlayersContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqPlayersTest extends PlayersContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
