package reve.discord.pipeline;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets as many commands work at once as there are database connections. */
final class WorkGate {
  private final Semaphore places;
  private final Duration patience;

  WorkGate(int width, Duration patience) {
    this.places = new Semaphore(width, true);
    this.patience = patience;
  }

  /** The work's result; empty when no place became free in time. */
  <T> Optional<T> pass(Supplier<T> work) {
    if (!enter()) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      places.release();
    }
  }

  private boolean enter() {
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
