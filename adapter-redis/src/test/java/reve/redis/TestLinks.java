package reve.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import reve.redis.shared.Link;
import reve.redis.shared.Patience;
import reve.redis.testserver.RedisProcess;

/**
 * Links to a test's own server, which rest for a moment only when it fails, and for which no answer
 * in time is slow, however busy the machine.
 */
public final class TestLinks {
  public static final Patience SHORT =
      new Patience(Duration.ofMillis(300), Duration.ofHours(1), Duration.ofMillis(200));

  private TestLinks() {}

  public static Link to(RedisProcess server) {
    return to(RedisSettings.parse(server.url()));
  }

  static Link to(RedisSettings settings) {
    return Link.open(new Opening(settings, SHORT)::open, SHORT);
  }

  /** Empties the server. */
  public static void flush(Link link) {
    assertThat(link.ask(redis -> redis.getKeys().flushdbAsync().thenApply(_ -> true)))
        .as("Redis answers")
        .isPresent();
  }
}
