package reve.game.help;

/** What everybody does first, in this order. */
public enum FirstStep {
  START,
  DAILY,
  CRAFT,
  SUMMON,
  EXPLORE,
  FUSE
}
