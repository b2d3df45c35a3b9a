package reve.app.torture;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import reve.app.torture.History.Entry;
import reve.app.torture.Sight.Control;
import reve.discordlocal.act.Acts;

/**
 * Players who each wait for an answer before they act again; whoever has acted often enough makes
 * room for somebody new.
 */
final class Crowd implements AutoCloseable {
  private static final int ACTS_IN_A_LIFE = 150;
  private static final long BREATH_MILLIS = 200;
  private static final int WORDS_KEPT = 200;

  private final Acts acts;
  private final History history;
  private final long seed;
  private final AtomicLong answered = new AtomicLong();
  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<?>> players = new ArrayList<>();

  Crowd(Acts acts, History history, long seed) {
    this.acts = acts;
    this.history = history;
    this.seed = seed;
  }

  /** Lets so many begin to play. */
  void begin(int size) {
    IntStream.range(0, size).forEach(seat -> players.add(threads.submit(() -> play(seat))));
  }

  /** How many acts were answered. */
  long answered() {
    return answered.get();
  }

  /** Lets everybody finish what they are about, and throws when somebody could not go on. */
  void end() {
    over.countDown();
    for (Future<?> player : players) {
      try {
        player.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("a player failed", e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private void play(int number) {
    RandomGenerator random = new Random(seed * 31 + number);
    for (int life = 0; over.getCount() > 0; life++) {
      Seat seat = new Seat("t%d_%d".formatted(number, life));
      for (int act = 0; act < ACTS_IN_A_LIFE && over.getCount() > 0; act++) {
        if (!act(seat, seat.choose(random))) {
          breathe();
        }
      }
    }
  }

  private boolean act(Seat seat, Deed deed) {
    ObjectNode act = deed.aim().apply(seat).orElseThrow();
    Sight sight = new Sight(acts.act(act));
    Verdict verdict = deed.verdict(sight);
    String text = sight.wasAnswered() ? sight.text() : sight.error();
    history.add(
        new Entry(
            seat.user(),
            deed,
            command(act, sight),
            verdict,
            text.substring(0, Math.min(WORDS_KEPT, text.length())),
            verdict == Verdict.ACKNOWLEDGED ? deed.shown(text) : Map.of()));
    seat.saw(sight);
    if (sight.wasAnswered()) {
      answered.incrementAndGet();
    }
    return sight.wasAnswered();
  }

  private static String command(ObjectNode act, Sight sight) {
    String pressed = act.path("click").asText(act.path("select").asText(""));
    return new Control("", pressed)
        .operation()
        .map(operation -> "o:" + operation)
        .orElseGet(() -> "i:" + sight.interaction().orElse("none"));
  }

  /** Nobody hammers on a door that does not open. */
  private void breathe() {
    try {
      boolean _ = over.await(BREATH_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    over.countDown();
    threads.shutdownNow();
  }
}
