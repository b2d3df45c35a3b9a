package reve.discord.pipeline;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Where pictures are drawn: by one thread of the system's a processor. Drawing never waits for
 * anything, so that on virtual threads it would hold up every command, and every plea for more
 * time, until it is done.
 */
final class Studio implements AutoCloseable {
  private static final int PAINTERS = Runtime.getRuntime().availableProcessors();

  /** About as many as two small processors draw in a second and a half. */
  private static final int WAITING = 32;

  private final ThreadPoolExecutor painters =
      new ThreadPoolExecutor(
          PAINTERS,
          PAINTERS,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().daemon().name("painter-", 0).factory());

  /** The picture; empty when too many others wait for theirs. Throws what the drawing throws. */
  Optional<byte[]> draw(Callable<byte[]> drawing) {
    try {
      return Optional.of(painters.submit(drawing).get());
    } catch (RejectedExecutionException tooMany) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a picture cannot be drawn", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    painters.shutdownNow();
  }
}
