package reve.discord.card;

import io.github.bucket4j.Bucket;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Where pictures are drawn: by threads of the system's, one to two processors. Drawing never waits
 * for anything, so that on virtual threads it would hold up every command, and every plea for more
 * time, until it is done. Of the machine's time it is given a quarter, so that where many play at
 * once commands come before pictures.
 */
final class Studio {
  private static final int PROCESSORS_TO_A_PAINTER = 2;

  /** About as many to a painter as are drawn in a tenth of a second. */
  private static final int WAITING = 4;

  private static final long IDLE_SECONDS = 60;

  /** Microseconds of a processor's time that each second allows for each processor. */
  private static final long SHARE = TimeUnit.SECONDS.toMicros(1) / 4;

  /** How many seconds' share a quiet while saves up: enough for dozens of pictures at once. */
  private static final long SAVED = 8;

  private final LongSupplier processorTime;
  private final Bucket time;
  private final ThreadPoolExecutor painters;

  Studio() {
    this(
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
  }

  /** On a machine with so many processors, whose time is counted in nanoseconds of the thread. */
  Studio(int processors, LongSupplier processorTime) {
    this.processorTime = processorTime;
    long share = processors * SHARE;
    int many = Math.max(1, processors / PROCESSORS_TO_A_PAINTER);
    time =
        Bucket.builder()
            .addLimit(
                limit -> limit.capacity(SAVED * share).refillGreedy(share, Duration.ofSeconds(1)))
            .build();
    painters =
        new ThreadPoolExecutor(
            many,
            many,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING * many),
            Thread.ofPlatform().daemon().name("painter-", 0).factory());
    painters.allowCoreThreadTimeOut(true);
  }

  /**
   * The picture to come; {@link RejectedExecutionException} when too many wait for theirs, or
   * drawing has used up its time.
   */
  CompletableFuture<byte[]> draw(Supplier<byte[]> drawing) {
    if (time.getAvailableTokens() <= 0) {
      throw new RejectedExecutionException("drawing has used up its time");
    }
    return CompletableFuture.supplyAsync(() -> timed(drawing), painters);
  }

  private byte[] timed(Supplier<byte[]> drawing) {
    long begun = processorTime.getAsLong();
    try {
      return drawing.get();
    } finally {
      long took = processorTime.getAsLong() - begun;
      time.consumeIgnoringRateLimits(Math.max(1, TimeUnit.NANOSECONDS.toMicros(took)));
    }
  }
}
