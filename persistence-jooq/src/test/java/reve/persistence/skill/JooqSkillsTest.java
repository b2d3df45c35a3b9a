package reve.persistence.skill;

import reve.game.skill.SkillsContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqSkillsTest extends SkillsContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
