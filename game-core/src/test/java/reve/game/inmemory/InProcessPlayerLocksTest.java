package reve.game.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class InProcessPlayerLocksTest {
  private final InProcessPlayerLocks patient = new InProcessPlayerLocks(Duration.ofMinutes(1));
  private final InProcessPlayerLocks hasty = new InProcessPlayerLocks(Duration.ofMillis(5));
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger counted = new AtomicInteger();

  @AfterEach
  void nobodyIsLeftWaiting() {
    end.countDown();
    threads.close();
    assertThat(patient.size()).isZero();
    assertThat(hasty.size()).isZero();
  }

  @Test
  void two_commands_of_one_player_never_overlap() {
    for (int n = 0; n < 200; n++) {
      threads.execute(() -> patient.holding(ANA, this::countAThousand));
    }
    threads.close();

    assertThat(counted).hasValue(200 * 1_000);
  }

  /** Loses counts when two do it at once. */
  private int countAThousand() {
    for (int n = 0; n < 1_000; n++) {
      counted.set(counted.get() + 1);
    }
    return counted.get();
  }

  @Test
  void another_player_does_not_wait() throws InterruptedException {
    holdUntilTheEnd(patient);

    assertThat(patient.holding(BEN, () -> "done")).isEqualTo("done");
  }

  @Test
  void whoever_waits_in_vain_goes_on_without_the_lock() throws InterruptedException {
    holdUntilTheEnd(hasty);

    assertThat(hasty.holding(ANA, () -> "done")).isEqualTo("done");
    assertThat(hasty.size()).isEqualTo(1);
  }

  @Test
  void work_that_throws_frees_the_lock() throws Exception {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            patient.holding(
                ANA,
                () -> {
                  throw new IllegalStateException("broken");
                }));

    assertThat(threads.submit(() -> patient.holding(ANA, () -> "done")).get()).isEqualTo("done");
  }

  @Test
  void an_interrupted_command_goes_on_and_stays_interrupted() throws Exception {
    holdUntilTheEnd(patient);

    Future<Boolean> interrupted =
        threads.submit(() -> {
          Thread.currentThread().interrupt();
          return patient.holding(ANA, () -> Thread.currentThread().isInterrupted());
        });

    assertThat(interrupted.get()).isTrue();
  }

  private void holdUntilTheEnd(InProcessPlayerLocks locks) throws InterruptedException {
    CountDownLatch held = new CountDownLatch(1);
    threads.execute(() ->
        locks.holding(
            ANA,
            () -> {
              held.countDown();
              return awaitTheEnd();
            }));
    assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private boolean awaitTheEnd() {
    try {
      return end.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
