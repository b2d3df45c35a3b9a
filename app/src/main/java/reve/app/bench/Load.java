package reve.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** Clients that act, and what they saw. */
public final class Load {
  private Load() {}

  /** What a client does once; false when it was not answered as it should be. */
  @FunctionalInterface
  public interface Client {
    boolean act(int client);
  }

  private record Seen(Histogram latencies, long failed) {}

  /** Clients that each wait for an answer before they act again. */
  public static Sample closed(int clients, Duration round, Client work) {
    long begun = System.nanoTime();
    long end = begun + round.toNanos();
    List<Seen> seen =
        together(
            clients,
            client -> {
              Histogram latencies = new Histogram(3);
              long failed = 0;
              for (long before = begun; before < end; ) {
                before = System.nanoTime();
                if (work.act(client)) {
                  latencies.recordValue(System.nanoTime() - before);
                } else {
                  failed++;
                }
              }
              return new Seen(latencies, failed);
            });
    return sample(seen, Duration.ofNanos(System.nanoTime() - begun));
  }

  /**
   * Acts that begin at a fixed rate whether or not earlier ones were answered, by the clients in
   * turn. A latency counts from when the act was due, so that nothing hides behind a late start.
   */
  public static Sample open(int clients, int perSecond, Duration round, Client work) {
    int acts = (int) (perSecond * round.toSeconds());
    long begun = System.nanoTime();
    List<Seen> seen =
        together(
            acts,
            act -> {
              long due = begun + act * 1_000_000_000L / perSecond;
              LockSupport.parkNanos(due - System.nanoTime());
              Histogram latencies = new Histogram(3);
              boolean answered = work.act(act % clients);
              if (answered) {
                latencies.recordValue(System.nanoTime() - due);
              }
              return new Seen(latencies, answered ? 0 : 1);
            });
    return sample(seen, Duration.ofNanos(System.nanoTime() - begun));
  }

  private static Sample sample(List<Seen> seen, Duration lasted) {
    return Sample.of(
        seen.stream().map(Seen::latencies).toList(),
        lasted,
        seen.stream().mapToLong(Seen::failed).sum());
  }

  private interface Each {
    Seen run(int number);
  }

  private static List<Seen> together(int count, Each each) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Seen>> running = new ArrayList<>();
      IntStream.range(0, count).forEach(n -> running.add(threads.submit(() -> each.run(n))));
      return running.stream().map(Load::result).toList();
    }
  }

  private static Seen result(Future<Seen> client) {
    try {
      return client.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a client of the bench failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
