package reve.game.collection;

/** How much of an element's Esprits a collector has. */
public enum ElementRank {
  BEGINNER,
  NOVICE,
  ADEPT,
  EXPERT,
  MASTER
}
