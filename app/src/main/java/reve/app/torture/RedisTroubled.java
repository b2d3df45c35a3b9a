package reve.app.torture;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Redis is killed and comes back empty, says nothing for a while, or forgets everything. */
record RedisTroubled(Trouble trouble, Aid redis) implements Fault {
  private static final int LONGEST_MILLIS = 3_000;

  /** What happens to it. */
  enum Trouble {
    KILLED,
    PAUSED,
    FLUSHED
  }

  @Override
  public String name() {
    return switch (trouble) {
      case KILLED -> "redis_killed";
      case PAUSED -> "redis_paused";
      case FLUSHED -> "redis_flushed";
    };
  }

  @Override
  public void strike(RandomGenerator random) {
    Duration away = Duration.ofMillis(random.nextInt(LONGEST_MILLIS));
    switch (trouble) {
      case KILLED -> {
        redis.kill();
        Patience.pause(away);
        redis.start();
      }
      case PAUSED -> {
        redis.pause();
        Patience.pause(away);
        redis.goOn();
      }
      case FLUSHED -> redis.flush();
    }
  }
}
