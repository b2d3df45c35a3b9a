package reve.game.esprit;

import reve.game.shared.Event;

/** Something that made a player's collection larger or smaller, stronger or weaker. */
public interface CollectionChange extends Event {

  /** How many more different Esprits there are; negative when there are fewer. */
  long uniqueChange();

  /** How many more copies there are; negative when there are fewer. */
  long copiesChange();

  /** By how much the power of all copies together rose; negative when it fell. */
  long powerChange();
}
