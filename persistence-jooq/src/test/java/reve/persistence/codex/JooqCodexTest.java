package reve.persistence.codex;

import reve.game.codex.CodexContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqCodexTest extends CodexContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
