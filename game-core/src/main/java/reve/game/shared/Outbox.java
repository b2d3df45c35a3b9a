package reve.game.shared;

import java.time.Instant;

/** Committed events that their subscribers have yet to receive. */
public interface Outbox {

  /**
   * Hands at most {@code limit} due messages to their subscribers and answers how many were
   * received. A message that failed is due again after a pause that doubles from one second to ten
   * minutes. Safe to call from several processes at once.
   */
  int deliver(Instant now, int limit);

  /** How many messages wait, due or not. */
  long waiting();
}
