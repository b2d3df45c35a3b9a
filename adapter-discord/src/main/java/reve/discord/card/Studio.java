package reve.discord.card;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where pictures are drawn: by threads of the system's, one to two processors. Drawing never waits
 * for anything, so that on virtual threads it would hold up every command, and every plea for more
 * time, until it is done; and by all processors it would leave the commands none.
 */
final class Studio {
  private static final int PAINTERS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  /** About as many as are drawn in a tenth of a second. */
  private static final int WAITING = 4 * PAINTERS;

  private static final long IDLE_SECONDS = 60;

  private final ThreadPoolExecutor painters =
      new ThreadPoolExecutor(
          PAINTERS,
          PAINTERS,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().daemon().name("painter-", 0).factory());

  Studio() {
    painters.allowCoreThreadTimeOut(true);
  }

  /** The picture to come; {@link RejectedExecutionException} when too many wait for theirs. */
  CompletableFuture<byte[]> draw(Supplier<byte[]> drawing) {
    return CompletableFuture.supplyAsync(drawing, painters);
  }
}
