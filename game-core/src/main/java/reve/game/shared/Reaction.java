package reve.game.shared;

/**
 * What follows from an event inside the same transaction. Reactions run after the command's own
 * work in the order of the journal; what they record is reacted to in turn, at most eight deep; a
 * throw rolls the whole command back.
 */
public interface Reaction<E extends Event> {
  Class<E> event();

  void on(E event, Unit unit);
}
