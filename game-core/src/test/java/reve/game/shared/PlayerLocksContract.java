package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every implementation of {@link PlayerLocks} keeps. */
@Timeout(20)
public abstract class PlayerLocksContract {
  protected final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger counted = new AtomicInteger();
  private PlayerLocks patient;
  private PlayerLocks hasty;

  /** Locks for which nobody in this test waits in vain. */
  protected abstract PlayerLocks patient();

  /** Locks that give up after a moment; they may be those of another process. */
  protected abstract PlayerLocks hasty();

  @BeforeEach
  final void openLocks() {
    patient = patient();
    hasty = hasty();
  }

  @AfterEach
  final void letEverybodyGo() {
    end.countDown();
    threads.close();
    assertNobodyIsHeld();
  }

  /** Called when all work is over. */
  protected void assertNobodyIsHeld() {}

  @Test
  void two_commands_of_one_player_never_overlap() {
    for (int n = 0; n < 100; n++) {
      threads.execute(() -> patient.holding(ANA, this::countAThousand));
    }
    threads.close();

    assertThat(counted).hasValue(100 * 1_000);
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

  protected final void holdUntilTheEnd(PlayerLocks locks) throws InterruptedException {
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
