package reve.persistence.achievement;

import reve.game.achievement.AchievementsContract;
import reve.game.testworld.Ports;
import reve.persistence.testdatabase.JooqPorts;

class JooqAchievementsTest extends AchievementsContract {
  @Override
  protected Ports open() {
    return JooqPorts.fresh();
  }
}
