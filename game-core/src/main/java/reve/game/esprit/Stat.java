package reve.game.esprit;

/** One of the three numbers an Esprit fights with. */
public enum Stat {
  ATK,
  DEF,
  HP
}
