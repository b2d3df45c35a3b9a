package reve.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reve.game.shared.PlayerLocks;
import reve.game.shared.PlayerLocksContract;
import reve.redis.SharedServer;
import reve.redis.TestLinks;
import reve.redis.testserver.Await;

class RedissonPlayerLocksTest extends PlayerLocksContract {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration MOMENT = Duration.ofMillis(5);

  @RegisterExtension static final SharedServer REDIS = new SharedServer();

  @Override
  protected PlayerLocks patient() {
    return new RedissonPlayerLocks(REDIS.one(), LONG, LONG);
  }

  @Override
  protected PlayerLocks hasty() {
    return new RedissonPlayerLocks(REDIS.one(), MOMENT, LONG);
  }

  @Override
  protected void assertNobodyIsHeld() {
    assertThat(patient().holding(ANA, () -> isHeld())).isTrue();
  }

  private static boolean isHeld() {
    return REDIS
        .other()
        .ask(redis -> redis.getLock("reve:lock:{" + ANA.value() + "}").isLockedAsync())
        .orElse(false);
  }

  @Test
  void another_process_waits_too() throws InterruptedException {
    AtomicBoolean overlapped = new AtomicBoolean();
    holdUntilTheEnd(hasty());
    PlayerLocks elsewhere = new RedissonPlayerLocks(REDIS.other(), MOMENT, LONG);

    elsewhere.holding(ANA, () -> overlapped.getAndSet(isHeld()));

    assertThat(overlapped).isTrue();
  }

  @Test
  void a_lock_that_a_slow_redis_grants_too_late_is_given_back() {
    REDIS.server().pause();
    String outcome = hasty().holding(ANA, () -> "done");

    REDIS.server().resume();

    assertThat(outcome).isEqualTo("done");
    Await.until(() -> REDIS.other().state() == LinkState.WORKING && !isHeld());
  }

  @Test
  void a_process_that_died_holds_nobody_for_longer_than_the_lease() {
    PlayerLocks mortal = new RedissonPlayerLocks(REDIS.one(), LONG, Duration.ofMillis(300));
    Link dying = TestLinks.to(REDIS.server());
    new RedissonPlayerLocks(dying, LONG, Duration.ofMillis(300))
        .holding(
            ANA,
            () -> {
              dying.close();
              return "dead";
            });

    assertThat(mortal.holding(ANA, () -> isHeld())).isTrue();
  }
}
