package reve.discordlocal.gateway;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A bot's session on one shard: its numbered events, of which the newest can be replayed on another
 * connection.
 */
final class Session {
  /** An event; its data is shared with the other sessions that hear of it. */
  private record Event(long number, String type, String data) {
    String text() {
      return "{\"op\":0,\"s\":%d,\"t\":\"%s\",\"d\":"
          .formatted(number, type)
          .concat(data)
          .concat("}");
    }
  }

  private final String id;
  private final Shard shard;
  private final int intents;
  private final int bound;
  private final Deque<Event> newest = new ArrayDeque<>();
  private long number;
  private Optional<Connection> connection;
  private long detachments;

  Session(String id, Shard shard, int intents, int bound, Connection connection) {
    this.id = id;
    this.shard = shard;
    this.intents = intents;
    this.bound = bound;
    this.connection = Optional.of(connection);
  }

  String id() {
    return id;
  }

  Shard shard() {
    return shard;
  }

  boolean wants(Intent intent) {
    return intent.in(intents);
  }

  /** Numbers the event and sends it, or keeps it until the bot comes back. */
  synchronized void dispatch(String type, String data) {
    number++;
    var event = new Event(number, type, data);
    newest.addLast(event);
    if (newest.size() > bound) {
      newest.removeFirst();
    }
    connection.ifPresent(open -> open.send(event.text()));
  }

  /** Whether the bot, having seen events up to this one, can go on here. */
  synchronized boolean canReplayAfter(long seen) {
    var oldest = newest.isEmpty() ? number + 1 : newest.getFirst().number();
    return seen <= number && seen >= oldest - 1;
  }

  /** Goes on over another connection, with everything after the event last seen. */
  synchronized void resume(Connection another, long seen) {
    connection.ifPresent(Connection::drop);
    connection = Optional.of(another);
    newest.stream().filter(event -> event.number() > seen).forEach(e -> another.send(e.text()));
    dispatch("RESUMED", "{\"_trace\":[\"discord-local\"]}");
  }

  /** The connection is gone; whether it was this session's. */
  synchronized boolean detach(Connection gone) {
    var mine = connection.filter(gone::equals).isPresent();
    if (mine) {
      connection = Optional.empty();
      detachments++;
    }
    return mine;
  }

  /** How often it has lost its connection. */
  synchronized long detachments() {
    return detachments;
  }

  /** Whether it is without a connection ever since it had lost so many. */
  synchronized boolean abandonedSince(long losses) {
    return connection.isEmpty() && detachments == losses;
  }

  synchronized Optional<Connection> connection() {
    return connection;
  }
}
