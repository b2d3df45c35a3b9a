package reve.game.inmemory;

import reve.game.codex.CodexContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryCodexTest extends CodexContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
