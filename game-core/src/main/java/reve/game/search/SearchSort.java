package reve.game.search;

/** In which order Esprits are found; numbers are those of an Esprit as it comes. */
public enum SearchSort {
  NAME,
  TIER,
  ELEMENT,
  POWER,
  ATK,
  DEF,
  HP
}
