package reve.persistence.shared;

import reve.game.shared.Event;
import reve.game.shared.Events;
import reve.game.shared.Subscriber.Message;

/** Reads events out of the JSON that the journal holds. */
public final class JooqEvents implements Events {
  private final GameJson json = new GameJson();

  @Override
  public <E extends Event> E read(Message message, Class<E> type) {
    return json.read(type, message.details());
  }
}
