package reve.discord.pipeline;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets as many commands work at once as there are database connections. */
final class WorkGate {
  private final Semaphore places;
  private final Duration patience;

  WorkGate(int width, Duration patience) {
    this.places = new Semaphore(width, true);
    this.patience = patience;
  }

  /** Whether a place became free in time; who entered must leave. */
  boolean enter() {
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void leave() {
    places.release();
  }
}
