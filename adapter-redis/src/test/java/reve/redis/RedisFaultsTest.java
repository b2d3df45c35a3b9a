package reve.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reve.game.shared.RateLimits;
import reve.game.shared.RateLimits.Limit;
import reve.game.shared.RateLimits.Permit.Granted;
import reve.game.shared.RateLimits.Permit.Refused;
import reve.game.shared.RateLimits.Use;
import reve.redis.shared.Link;
import reve.redis.shared.LinkState;
import reve.redis.shared.Patience;
import reve.redis.testserver.Await;
import reve.redis.testserver.RedisProcess;
import reve.redis.testserver.SlowDoor;

/** Redis is an aid, never a need. */
@Timeout(30)
class RedisFaultsTest {
  private static final List<Use> TWICE = List.of(new Use("general:1", new Limit(2, 3_600)));

  private static final List<Use> OFTEN = List.of(new Use("x", new Limit(1_000, 1)));

  /** Of each way; a round trip is twice as slow as what counts as slow. */
  private static final Duration SLOWNESS = Duration.ofMillis(150);

  private final int port = RedisProcess.freePort();
  private final Redis redis;
  private RedisProcess server;

  RedisFaultsTest() {
    this.server = RedisProcess.startAt(port);
    this.redis = open();
  }

  private Redis open() {
    return Redis.open(RedisSettings.parse("redis://127.0.0.1:" + port), TestLinks.SHORT);
  }

  @AfterEach
  void stop() {
    server.resume();
    redis.close();
    server.close();
  }

  @Test
  void a_game_begins_without_redis_and_finds_it_when_it_comes() {
    server.kill();
    try (Redis early = open()) {
      assertThat(early.state()).isEqualTo(LinkState.CONNECTING);
      assertThatCommandsAreAnswered(early);

      server.restart();

      Await.until(() -> early.state() == LinkState.WORKING);
      assertThatCommandsAreAnswered(early);
    }
  }

  @Test
  void a_killed_redis_is_done_without_and_found_again() {
    assertThat(redis.state()).isEqualTo(LinkState.WORKING);
    server.kill();

    untilItRests(redis);

    assertThatCommandsAreAnswered(redis);
    server.restart();
    Await.until(() -> redis.state() == LinkState.WORKING);
    assertThatCommandsAreAnswered(redis);
  }

  @Test
  void a_paused_redis_is_done_without_and_found_again() {
    server.pause();

    untilItRests(redis);

    assertThatCommandsAreAnswered(redis);
    server.resume();
    Await.until(() -> redis.state() == LinkState.WORKING);
    assertThatCommandsAreAnswered(redis);
  }

  @Test
  void without_redis_a_process_counts_for_itself() {
    RateLimits limits = redis.rateLimits(InstantSource.system());
    server.kill();

    assertThat(limits.take(TWICE)).isEqualTo(new Granted());
    assertThat(limits.take(TWICE)).isEqualTo(new Granted());
    assertThat(limits.take(TWICE)).isInstanceOf(Refused.class);
  }

  @Test
  void a_lock_that_a_flush_took_away_is_no_failure() {
    try (Link beside = TestLinks.to(RedisSettings.parse("redis://127.0.0.1:" + port))) {
      for (int n = 0; n < 6; n++) {
        String outcome =
            redis
                .playerLocks()
                .holding(
                    ANA,
                    () -> {
                      TestLinks.flush(beside);
                      return "done";
                    });
        assertThat(outcome).isEqualTo("done");
      }
    }

    assertThatCommandsAreAnswered(redis);
    assertThat(redis.state()).isEqualTo(LinkState.WORKING);
  }

  @Test
  void a_slow_redis_is_done_without_and_found_again() {
    try (SlowDoor door = new SlowDoor(port);
        Redis behind = openBehind(door, Duration.ofMillis(100))) {
      assertThatCommandsAreAnswered(behind);
      door.slow(SLOWNESS);

      untilItRests(behind);

      assertThatCommandsAreAnswered(behind);
      door.slow(Duration.ZERO);
      Await.until(() -> behind.state() == LinkState.WORKING);
      assertThatCommandsAreAnswered(behind);
    }
  }

  /** Not even when its rest is over and the probe, which looks once a second, is yet to come. */
  @Test
  void no_command_asks_a_redis_that_rests() {
    try (SlowDoor door = new SlowDoor(port);
        Redis behind = openBehind(door, Duration.ofMillis(1_300))) {
      door.slow(SLOWNESS);
      RateLimits limits = behind.rateLimits(InstantSource.system());
      Await.until(() -> {
        limits.take(OFTEN);
        return behind.state() != LinkState.WORKING;
      });
      long scripts = server.timesAsked("eval");
      long probes = server.timesAsked("exists");

      Await.until(() -> {
        assertThatCommandsAreAnswered(behind);
        return server.timesAsked("exists") > probes;
      });

      assertThat(scripts).isPositive();
      assertThat(server.timesAsked("eval")).isEqualTo(scripts);
    }
  }

  private static Redis openBehind(SlowDoor door, Duration rest) {
    return Redis.open(
        RedisSettings.parse("redis://127.0.0.1:" + door.port()),
        new Patience(Duration.ofSeconds(5), SLOWNESS, rest));
  }

  /** Every call is answered, and the fifth failure or slow answer in a row ends the asking. */
  private static void untilItRests(Redis redis) {
    AtomicInteger calls = new AtomicInteger();
    Await.until(() -> {
      assertThatCommandsAreAnswered(redis);
      return calls.incrementAndGet() > 10 || redis.state() != LinkState.WORKING;
    });
    assertThat(redis.state()).isNotEqualTo(LinkState.WORKING);
  }

  private static void assertThatCommandsAreAnswered(Redis redis) {
    assertThat(redis.playerLocks().holding(ANA, () -> "done")).isEqualTo("done");
    assertThat(redis.rateLimits(InstantSource.system()).take(OFTEN)).isEqualTo(new Granted());
  }
}
