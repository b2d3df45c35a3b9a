package reve.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import reve.discordlocal.act.Acts;

/** Users who each wait for an answer before they act again, on a local Discord. */
public final class Bench {
  private final Acts acts;
  private final Duration round;

  public Bench(Acts acts, Duration round) {
    this.acts = acts;
    this.round = round;
  }

  /** Lets so many users begin to play. */
  public void seat(int users) {
    IntStream.range(0, users)
        .forEach(number -> {
          String user = name(number);
          demandAnswer(acts.act(user, "/start"));
          demandAnswer(acts.act(user, "click Accept"));
          demandAnswer(acts.act(user, "select Vigorous"));
        });
  }

  /** A round of everything that is not counted, for the virtual machine to get going. */
  public void warmUp() {
    for (Mix mix : Mix.values()) {
      measure(mix, 1);
    }
  }

  /** A copy of the game, in an empty folder, that users cannot spend themselves poor in. */
  public static Path richCopy(Path config, Path empty) {
    return RichStart.copyOf(config, empty);
  }

  private static void demandAnswer(JsonNode answer) {
    if (!isAnswered(answer)) {
      throw new IllegalStateException("the bench cannot begin: " + answer);
    }
  }

  private static boolean isAnswered(JsonNode answer) {
    return answer.path("refused").isNull() && answer.path("error").isNull();
  }

  private static String name(int number) {
    return "bench_" + number;
  }

  /** What one user saw: every latency, and how many acts went unanswered. */
  private record Seen(List<Double> latencies, long failed) {}

  /** One round of the mix with the first so many users. */
  public Measure measure(Mix mix, int users) {
    long begun = System.nanoTime();
    long end = begun + round.toNanos();
    List<Future<Seen>> players = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int number = 0; number < users; number++) {
        String user = name(number);
        players.add(threads.submit(() -> play(user, mix, end)));
      }
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    List<Seen> seen = players.stream().map(Bench::result).toList();
    double[] latencies =
        seen.stream()
            .flatMap(each -> each.latencies().stream())
            .mapToDouble(Double::doubleValue)
            .toArray();
    return Measure.of(mix, users, seconds, latencies, seen.stream().mapToLong(Seen::failed).sum());
  }

  private Seen play(String user, Mix mix, long end) {
    List<Double> latencies = new ArrayList<>();
    long failed = 0;
    while (System.nanoTime() < end) {
      JsonNode answer = acts.act(user, mix.act());
      if (isAnswered(answer)) {
        latencies.add(answer.path("latency_ms").asDouble());
      } else {
        failed++;
      }
    }
    return new Seen(latencies, failed);
  }

  private static Seen result(Future<Seen> player) {
    try {
      return player.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a user of the bench failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
