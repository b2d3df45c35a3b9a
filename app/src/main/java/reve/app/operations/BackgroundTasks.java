package reve.app.operations;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** What a running game does by the clock. A task never overlaps itself. */
public final class BackgroundTasks implements AutoCloseable {
  private static final Duration ENDING = Duration.ofSeconds(10);

  private final List<BackgroundTask> tasks;
  private final ScheduledExecutorService clock;

  public BackgroundTasks(List<BackgroundTask> tasks) {
    this.tasks = List.copyOf(tasks);
    this.clock =
        Executors.newScheduledThreadPool(
            Math.max(1, tasks.size()), Thread.ofVirtual().name("background-", 0).factory());
  }

  public void start() {
    for (BackgroundTask task : tasks) {
      ScheduledFuture<?> _ =
          clock.scheduleWithFixedDelay(
              task::runOnce,
              task.pause().toMillis(),
              task.pause().toMillis(),
              TimeUnit.MILLISECONDS);
    }
  }

  /** Starts nothing more, and waits for what runs. */
  @Override
  public void close() {
    clock.shutdown();
    try {
      if (!clock.awaitTermination(ENDING.toSeconds(), TimeUnit.SECONDS)) {
        clock.shutdownNow();
      }
    } catch (InterruptedException e) {
      clock.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
