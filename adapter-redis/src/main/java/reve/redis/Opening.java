package reve.redis;

import java.time.Duration;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;
import org.redisson.config.Config;
import org.redisson.config.ConstantDelay;
import reve.redis.shared.Patience;

/** Connects to Redis. */
final class Opening {
  private static final int CONNECT_MILLIS = 1_000;
  private static final int THREADS = 2;
  private static final int CONNECTIONS = 32;
  private static final int IDLE_CONNECTIONS = 2;
  private static final Duration RECONNECT = Duration.ofMillis(500);

  private final RedisSettings settings;
  private final Patience patience;

  Opening(RedisSettings settings, Patience patience) {
    this.settings = settings;
    this.patience = patience;
  }

  /**
   * Throws when there is no Redis. A call is made once: whoever made it knows what to do instead.
   */
  RedissonClient open() {
    Config config =
        new Config()
            .setCodec(StringCodec.INSTANCE)
            .setThreads(THREADS)
            .setNettyThreads(THREADS)
            .setUseScriptCache(true);
    if (!settings.user().isEmpty()) {
      config.setUsername(settings.user());
    }
    if (!settings.password().isEmpty()) {
      config.setPassword(settings.password());
    }
    config
        .useSingleServer()
        .setAddress(settings.address())
        .setDatabase(settings.database())
        .setConnectionPoolSize(CONNECTIONS)
        .setConnectionMinimumIdleSize(IDLE_CONNECTIONS)
        .setSubscriptionConnectionMinimumIdleSize(1)
        .setConnectTimeout(CONNECT_MILLIS)
        .setTimeout((int) patience.answer().toMillis())
        .setRetryAttempts(0)
        .setReconnectionDelay(new ConstantDelay(RECONNECT));
    return Redisson.create(config);
  }
}
