package reve.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

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
import reve.redis.testserver.Await;
import reve.redis.testserver.RedisProcess;

/** Redis is an aid, never a need. */
@Timeout(30)
class RedisFaultsTest {
  private static final List<Use> TWICE = List.of(new Use("general:1", new Limit(2, 3_600)));

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

    untilItRests();

    assertThatCommandsAreAnswered(redis);
    server.restart();
    Await.until(() -> redis.state() == LinkState.WORKING);
    assertThatCommandsAreAnswered(redis);
  }

  @Test
  void a_paused_redis_is_done_without_and_found_again() {
    server.pause();

    untilItRests();

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
  void a_redis_that_rests_is_not_asked() {
    server.pause();
    untilItRests();

    assertThat(redis.state()).isIn(LinkState.RESTING, LinkState.PROBING);
  }

  /** Every call is answered, and the fifth failure in a row ends the asking. */
  private void untilItRests() {
    AtomicInteger calls = new AtomicInteger();
    Await.until(() -> {
      assertThatCommandsAreAnswered(redis);
      return calls.incrementAndGet() > 10 || redis.state() != LinkState.WORKING;
    });
    assertThat(redis.state()).isNotEqualTo(LinkState.WORKING);
  }

  private static void assertThatCommandsAreAnswered(Redis redis) {
    assertThat(redis.playerLocks().holding(ANA, () -> "done")).isEqualTo("done");
    assertThat(
            redis
                .rateLimits(InstantSource.system())
                .take(List.of(new Use("x", new Limit(1_000, 1)))))
        .isEqualTo(new Granted());
  }
}
