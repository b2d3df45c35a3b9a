package reve.redis.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reve.game.shared.PlayerLocks;
import reve.game.shared.PlayerLocksContract;
import reve.redis.TestLinks;
import reve.redis.testserver.Await;
import reve.redis.testserver.RedisProcess;

class RedissonPlayerLocksTest extends PlayerLocksContract {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration MOMENT = Duration.ofMillis(5);

  private static RedisProcess server;
  private static Link one;
  private static Link other;

  @BeforeAll
  static void start() {
    server = RedisProcess.start();
    one = TestLinks.to(server);
    other = TestLinks.to(server);
  }

  @AfterAll
  static void stop() {
    one.close();
    other.close();
    server.close();
  }

  @Override
  protected PlayerLocks patient() {
    return new RedissonPlayerLocks(one, LONG, LONG);
  }

  @Override
  protected PlayerLocks hasty() {
    return new RedissonPlayerLocks(one, MOMENT, LONG);
  }

  @Override
  protected void assertNobodyIsHeld() {
    assertThat(patient().holding(ANA, () -> isHeld())).isTrue();
  }

  private static boolean isHeld() {
    return other
        .ask(redis -> redis.getLock("reve:lock:{" + ANA.value() + "}").isLockedAsync())
        .orElse(false);
  }

  @Test
  void another_process_waits_too() throws InterruptedException {
    AtomicBoolean overlapped = new AtomicBoolean();
    holdUntilTheEnd(hasty());
    PlayerLocks elsewhere = new RedissonPlayerLocks(other, MOMENT, LONG);

    elsewhere.holding(ANA, () -> overlapped.getAndSet(isHeld()));

    assertThat(overlapped).isTrue();
  }

  @Test
  void a_lock_that_a_slow_redis_grants_too_late_is_given_back() {
    server.pause();
    String outcome = hasty().holding(ANA, () -> "done");

    server.resume();

    assertThat(outcome).isEqualTo("done");
    Await.until(() -> other.state() == LinkState.WORKING && !isHeld());
  }

  @Test
  void a_process_that_died_holds_nobody_for_longer_than_the_lease() {
    PlayerLocks mortal = new RedissonPlayerLocks(one, LONG, Duration.ofMillis(300));
    Link dying = TestLinks.to(server);
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
