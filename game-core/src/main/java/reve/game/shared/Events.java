package reve.game.shared;

/** Tells again what a subscriber's message tells of. */
public interface Events {

  /** The event as it was recorded; throws when it is none of the type. */
  <E extends Event> E read(Subscriber.Message message, Class<E> type);
}
