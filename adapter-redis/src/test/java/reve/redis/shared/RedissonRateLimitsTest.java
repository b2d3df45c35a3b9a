package reve.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reve.game.shared.RateLimits;
import reve.game.shared.RateLimits.Limit;
import reve.game.shared.RateLimits.Permit;
import reve.game.shared.RateLimits.Permit.Granted;
import reve.game.shared.RateLimits.Permit.Refused;
import reve.game.shared.RateLimits.Use;
import reve.game.shared.RateLimitsContract;
import reve.game.testworld.MovableClock;
import reve.game.testworld.World;
import reve.redis.SharedServer;
import reve.redis.TestLinks;

class RedissonRateLimitsTest extends RateLimitsContract {
  private static final List<Use> ONE = List.of(new Use("summon:1", new Limit(1, 15)));

  @RegisterExtension static final SharedServer REDIS = new SharedServer();

  @Override
  protected RateLimits open() {
    TestLinks.flush(REDIS.one());
    return limits(REDIS.one(), clock);
  }

  /** Without Redis these would throw. */
  private static RateLimits limits(Link link, MovableClock clock) {
    return new RedissonRateLimits(
        link,
        clock,
        uses -> {
          throw new AssertionError("Redis did not answer");
        });
  }

  @Test
  void two_processes_share_one_limit() {
    RateLimits here = limits(REDIS.one(), clock);
    RateLimits there = limits(REDIS.other(), clock);

    Permit first = here.take(ONE);
    Permit second = there.take(ONE);

    assertThat(first).isEqualTo(new Granted());
    assertThat(second).isEqualTo(new Refused(15));
  }

  @Test
  void a_process_whose_clock_is_behind_waits_no_longer_than_the_span() {
    MovableClock behind = new MovableClock(World.NOON.minusSeconds(7));
    limits(REDIS.one(), clock).take(ONE);

    Permit refused = limits(REDIS.other(), behind).take(ONE);

    assertThat(refused).isEqualTo(new Refused(15));
  }

  @Test
  void what_nobody_uses_any_more_goes_by_itself() {
    limits(REDIS.one(), clock).take(ONE);

    long left =
        REDIS
            .other()
            .ask(redis -> redis.getBucket("reve:limit:summon:1").remainTimeToLiveAsync())
            .orElseThrow();

    assertThat(Duration.ofMillis(left)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(15));
  }
}
