package reve.game.inmemory;

import reve.game.achievement.AchievementsContract;
import reve.game.testworld.InMemoryPorts;
import reve.game.testworld.Ports;

class InMemoryAchievementsTest extends AchievementsContract {
  @Override
  protected Ports open() {
    return new InMemoryPorts();
  }
}
