package reve.game.inmemory;

import java.time.Instant;
import reve.game.achievement.AchievementId;
import reve.game.achievement.Achievements;
import reve.game.achievement.Counter;
import reve.game.shared.PlayerId;

/** Keeps counters and achievements in memory. */
public final class InMemoryAchievements implements Achievements {
  private final InMemoryDatabase database;

  public InMemoryAchievements(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Standing of(PlayerId player) {
    return database.achievements.find(player).orElse(Standing.NONE);
  }

  @Override
  public void count(PlayerId player, Counter counter, long value) {
    database.achievements.put(player, of(player).counting(counter, value));
  }

  @Override
  public void unlock(PlayerId player, AchievementId id, Instant at) {
    Standing before = of(player);
    if (before.has(id)) {
      throw new IllegalStateException("unlocked before: " + id);
    }
    database.achievements.put(player, before.unlocking(id, at));
  }
}
