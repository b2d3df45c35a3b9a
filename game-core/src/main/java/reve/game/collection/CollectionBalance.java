package reve.game.collection;

/** How evenly a collection has Esprits of all elements. */
public enum CollectionBalance {
  /** Few enough Esprits that all shares are nearly alike, and of some elements none. */
  INCOMPLETE,
  PERFECT,
  WELL,
  SOMEWHAT_IMBALANCED,
  SPECIALISED
}
