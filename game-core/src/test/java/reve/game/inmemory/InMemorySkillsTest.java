package reve.game.inmemory;

import reve.game.skill.SkillsContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemorySkillsTest extends SkillsContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
