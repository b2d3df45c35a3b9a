package reve.game.shared;

/**
 * Something that happened to a player, kept in the journal for good; a record whose components are
 * the facts.
 */
public interface Event {
  PlayerId player();

  /** The name under which the journal, the audit and subscribers know it, such as "summon". */
  String kind();
}
