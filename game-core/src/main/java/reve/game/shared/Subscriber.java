package reve.game.shared;

import java.time.Instant;
import java.util.Set;

/**
 * Someone outside the transaction who learns of committed events, at least once each, in no
 * promised order; a throw leaves the message in the outbox for another try and holds nobody else
 * up.
 */
public interface Subscriber {
  /** Under which the outbox keeps its messages; never renamed. */
  String name();

  Set<String> kinds();

  void receive(Message message);

  /** A committed event on its way; {@code details} is the event as JSON. */
  record Message(PlayerId player, long act, int line, Instant at, String kind, String details) {}
}
