package reve.app.doctor;

import java.util.List;
import reve.app.doctor.Finding.Doubtful;
import reve.app.doctor.Finding.Well;
import reve.app.settings.Settings;
import reve.redis.Redis;
import reve.redis.RedisProblem;
import reve.redis.RedisSettings;

/** What several processes share. The game does without it, so that nothing here is ill. */
final class RedisChecks {
  private RedisChecks() {}

  static List<Finding> all(Settings settings) {
    return List.of(
        settings
            .redis()
            .map(RedisChecks::server)
            .orElseGet(() -> new Well("redis", "not needed by one process, and not set")));
  }

  private static Finding server(RedisSettings own) {
    try {
      return new Well("redis", "Redis " + Redis.look(own) + " at " + own);
    } catch (RedisProblem problem) {
      return new Doubtful("redis", "cannot be used", String.valueOf(problem.getMessage()));
    }
  }
}
