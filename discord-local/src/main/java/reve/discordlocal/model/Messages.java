package reve.discordlocal.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The messages of every channel, the newest of each; what is beyond the bound is forgotten. What
 * listeners hear of one channel comes in the order in which it happened.
 */
public final class Messages {
  /**
   * Hears of every change to a message while the channel is held: it must not wait for anything.
   */
  public interface Listener {
    void created(Message message);

    void updated(Message message);

    void deleted(Message message);
  }

  private static final class Log {
    private final ConcurrentSkipListMap<Snowflake, Message> byId = new ConcurrentSkipListMap<>();
    private final AtomicInteger size = new AtomicInteger();
  }

  private final int bound;
  private final Map<Snowflake, Log> logs = new ConcurrentHashMap<>();
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  public Messages(int bound) {
    this.bound = bound;
  }

  public void listen(Listener listener) {
    listeners.add(listener);
  }

  public void add(Message message) {
    var log = log(message.channel());
    synchronized (log) {
      log.byId.put(message.id(), message);
      if (log.size.incrementAndGet() > bound) {
        log.byId.pollFirstEntry();
        log.size.decrementAndGet();
      }
      listeners.forEach(listener -> listener.created(message));
    }
  }

  /** The changed message, or nothing if it is gone. */
  public Optional<Message> change(Snowflake channel, Snowflake id, UnaryOperator<Message> change) {
    var log = log(channel);
    synchronized (log) {
      var message = log.byId.get(id);
      if (message == null) {
        return Optional.empty();
      }
      var changed = change.apply(message);
      log.byId.put(id, changed);
      listeners.forEach(listener -> listener.updated(changed));
      return Optional.of(changed);
    }
  }

  /** Whether the message was there to be removed. */
  public boolean remove(Snowflake channel, Snowflake id) {
    var log = log(channel);
    synchronized (log) {
      var message = log.byId.remove(id);
      if (message == null) {
        return false;
      }
      log.size.decrementAndGet();
      listeners.forEach(listener -> listener.deleted(message));
      return true;
    }
  }

  public Optional<Message> find(Snowflake channel, Snowflake id) {
    return Optional.ofNullable(log(channel).byId.get(id));
  }

  /** The messages of a channel, newest first. */
  public Stream<Message> newestFirst(Snowflake channel) {
    return log(channel).byId.descendingMap().values().stream();
  }

  /** The messages of a channel older than this one, newest first. */
  public Stream<Message> before(Snowflake channel, Snowflake id) {
    return log(channel).byId.headMap(id).descendingMap().values().stream();
  }

  /** The messages of a channel newer than this one, oldest first. */
  public Stream<Message> after(Snowflake channel, Snowflake id) {
    return log(channel).byId.tailMap(id, false).values().stream();
  }

  private Log log(Snowflake channel) {
    return logs.computeIfAbsent(channel, _ -> new Log());
  }
}
