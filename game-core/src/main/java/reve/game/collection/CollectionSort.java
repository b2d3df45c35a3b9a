package reve.game.collection;

/** In which order a collection is shown. */
public enum CollectionSort {
  TIER_DESCENDING,
  TIER_ASCENDING,
  ELEMENT,
  NAME,
  POWER,
  ATK,
  DEF,
  QUANTITY,
  STARS,
  LEVEL,
  NEWEST
}
