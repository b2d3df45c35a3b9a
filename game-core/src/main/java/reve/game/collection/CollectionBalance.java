package reve.game.collection;

/** How evenly a collection has Esprits of all elements. */
public enum CollectionBalance {
  PERFECT,
  WELL,
  SOMEWHAT_IMBALANCED,
  SPECIALISED
}
