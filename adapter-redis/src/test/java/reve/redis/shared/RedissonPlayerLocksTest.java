package reve.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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

  /** A lock is freed without waiting for Redis to hear it. */
  @Override
  protected void assertNobodyIsHeld() {
    Await.until(() -> isHeld().equals(Optional.of(false)));
  }

  private static Optional<Boolean> isHeld() {
    return REDIS
        .other()
        .ask(redis -> redis.getLock("reve:lock:{" + ANA.value() + "}").isLockedAsync());
  }

  /** It asks twice before it waits: whether the lock is free, and to be told when it is. */
  @Test
  void another_process_waits_too() throws Exception {
    AtomicBoolean ended = new AtomicBoolean();
    PlayerLocks elsewhere = new RedissonPlayerLocks(REDIS.other(), LONG, LONG);
    CountDownLatch held = new CountDownLatch(1);
    Future<?> first =
        threads.submit(() ->
            patient()
                .holding(
                    ANA,
                    () -> {
                      long asked = REDIS.server().timesAsked("eval");
                      held.countDown();
                      Await.until(() -> REDIS.server().timesAsked("eval") >= asked + 2);
                      ended.set(true);
                      return "done";
                    }));
    assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();

    boolean beganAfterwards = elsewhere.holding(ANA, ended::get);

    first.get();
    assertThat(beganAfterwards).isTrue();
  }

  @Test
  void a_lock_that_a_slow_redis_grants_too_late_is_given_back() {
    REDIS.server().pause();
    String outcome = hasty().holding(ANA, () -> "done");

    REDIS.server().resume();

    assertThat(outcome).isEqualTo("done");
    Await.until(
        () -> REDIS.other().state() == LinkState.WORKING && isHeld().equals(Optional.of(false)));
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

    assertThat(mortal.holding(ANA, () -> isHeld())).contains(true);
  }
}
