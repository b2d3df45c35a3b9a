package reve.discordlocal.gateway;

import java.time.Duration;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.discordlocal.model.Snowflake;

/** The sessions of the bot, those included that it may still resume. */
public final class Sessions {
  /** How many events a session can replay. */
  private static final int REPLAYED = 10_000;

  /** How many sessions without a connection are kept. */
  private static final int WAITING = 64;

  private final Duration resumable;
  private final ScheduledExecutorService timer;
  private final Map<String, Session> byId = new ConcurrentHashMap<>();
  private final AtomicLong servedTwice = new AtomicLong();
  private final List<Consumer<Boolean>> listeners = new CopyOnWriteArrayList<>();

  public Sessions(Duration resumable, ScheduledExecutorService timer) {
    this.resumable = resumable;
    this.timer = timer;
  }

  /** From now on the listener hears whether the bot is there whenever a session comes or goes. */
  public void onPresence(Consumer<Boolean> listener) {
    listeners.add(listener);
  }

  public boolean online() {
    return connected().findAny().isPresent();
  }

  /** A new session that gets no events yet. */
  static Session begin(Shard shard, int intents, Connection connection) {
    var id = UUID.randomUUID().toString().replace("-", "");
    return new Session(id, shard, intents, REPLAYED, connection);
  }

  /** From now on the session gets events, all of them after the greeting. */
  void ready(Session session, Consumer<Session> greeting) {
    synchronized (session) {
      byId.put(session.id(), session);
      greeting.accept(session);
    }
    noticeIfTwice(session);
    announce();
  }

  /** The session goes on over this connection. */
  void resume(Session session, Connection connection, long seen) {
    session.resume(connection, seen);
    noticeIfTwice(session);
    announce();
  }

  private void noticeIfTwice(Session session) {
    if (connected().filter(other -> other.shard().equals(session.shard())).count() > 1) {
      servedTwice.incrementAndGet();
    }
  }

  private Stream<Session> connected() {
    return byId.values().stream().filter(session -> session.connection().isPresent());
  }

  /** The shards to which the bot is connected right now, in their order. */
  public List<ServedShard> served() {
    var sessions =
        connected().collect(Collectors.groupingBy(Session::shard, Collectors.counting()));
    return sessions.entrySet().stream()
        .map(each ->
            new ServedShard(
                each.getKey().index(), each.getKey().count(), each.getValue().intValue()))
        .sorted(Comparator.comparingInt(ServedShard::of).thenComparingInt(ServedShard::index))
        .toList();
  }

  /** How often a session came while another one was connected to the same shard. */
  public long servedTwice() {
    return servedTwice.get();
  }

  private void announce() {
    listeners.forEach(listener -> listener.accept(online()));
  }

  Optional<Session> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The connection is gone; its session can be resumed for a while, unless the bot ended it. */
  void disconnected(Session session, Connection connection, boolean ended) {
    if (!session.detach(connection)) {
      return;
    }
    if (ended) {
      byId.remove(session.id());
    } else {
      trim();
      var losses = session.detachments();
      var _ =
          timer.schedule(
              () -> forget(session, losses), resumable.toMillis(), TimeUnit.MILLISECONDS);
    }
    announce();
  }

  private void forget(Session session, long losses) {
    if (session.abandonedSince(losses)) {
      byId.remove(session.id());
    }
  }

  private void trim() {
    var waiting = byId.values().stream().filter(session -> session.connection().isEmpty()).toList();
    Iterator<Session> surplus = waiting.iterator();
    for (var left = waiting.size() - WAITING; left > 0; left--) {
      byId.remove(surplus.next().id());
    }
  }

  /** Sends the event to every session it concerns; how many these were. */
  public int deliver(Optional<Snowflake> guild, String type, String data) {
    return deliver(guild, type, data, session -> true);
  }

  int deliver(Optional<Snowflake> guild, String type, String data, Predicate<Session> concerned) {
    var receivers = 0;
    for (var session : byId.values()) {
      if (session.shard().owns(guild) && concerned.test(session)) {
        session.dispatch(type, data);
        receivers++;
      }
    }
    return receivers;
  }

  boolean anyWants(Intent intent) {
    return byId.values().stream().anyMatch(session -> session.wants(intent));
  }

  private void eachConnection(Consumer<Connection> act) {
    byId.values().forEach(session -> session.connection().ifPresent(act));
  }

  /** Breaks every connection off without a word. */
  public void dropAll() {
    eachConnection(Connection::drop);
  }

  /** Ends every connection with this code. */
  public void closeAll(int code) {
    eachConnection(connection -> connection.close(code, "Asked for by a fault switch."));
  }

  /** Asks the bot to come back and resume (op 7). */
  public void askToReconnect() {
    eachConnection(connection -> connection.send(Op.RECONNECT, "null"));
  }

  /** Declares every session invalid (op 9). */
  public void invalidate(boolean mayResume) {
    byId.values()
        .forEach(session -> {
          if (!mayResume) {
            byId.remove(session.id());
          }
          session
              .connection()
              .ifPresent(open -> open.send(Op.INVALID_SESSION, Boolean.toString(mayResume)));
        });
  }
}
