package reve.game.inmemory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import reve.game.inmemory.InMemoryDatabase.Waiting;
import reve.game.shared.Outbox;
import reve.game.shared.Subscriber;

/** Keeps undelivered messages in memory. */
public final class InMemoryOutbox implements Outbox {
  private static final long LONGEST_PAUSE_SECONDS = 600;
  private static final int DOUBLINGS = 10;

  private final InMemoryDatabase database;
  private final Map<String, Subscriber> subscribers;

  public InMemoryOutbox(InMemoryDatabase database, List<Subscriber> subscribers) {
    this.database = database;
    this.subscribers = subscribers.stream().collect(Collectors.toMap(Subscriber::name, s -> s));
  }

  @Override
  public int deliver(Instant now, int limit) {
    List<Waiting> due =
        database.reading(() ->
            database.outbox.all().values().stream()
                .filter(waiting -> !waiting.due().isAfter(now))
                .filter(waiting -> subscribers.containsKey(waiting.key().subscriber()))
                .limit(limit)
                .toList());
    int received = 0;
    for (Waiting waiting : due) {
      received += deliver(waiting, now) ? 1 : 0;
    }
    return received;
  }

  private boolean deliver(Waiting waiting, Instant now) {
    boolean received = isReceived(waiting);
    return database.maintaining(
        now,
        () -> {
          if (received) {
            database.outbox.remove(waiting.key());
          } else {
            int failures = waiting.failures() + 1;
            database.outbox.put(
                waiting.key(),
                new Waiting(waiting.key(), waiting.message(), failures, now.plus(pause(failures))));
          }
          return received;
        });
  }

  private boolean isReceived(Waiting waiting) {
    try {
      Objects.requireNonNull(subscribers.get(waiting.key().subscriber()))
          .receive(waiting.message());
      return true;
    } catch (RuntimeException failed) {
      return false;
    }
  }

  private static Duration pause(int failures) {
    long doubled = 1L << Math.min(failures - 1, DOUBLINGS);
    return Duration.ofSeconds(Math.min(doubled, LONGEST_PAUSE_SECONDS));
  }

  @Override
  public long waiting() {
    return database.reading(() -> (long) database.outbox.all().size());
  }
}
