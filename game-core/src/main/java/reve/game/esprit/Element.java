package reve.game.esprit;

/** The six natures of an Esprit. */
public enum Element {
  INFERNO,
  VERDANT,
  ABYSSAL,
  TEMPEST,
  UMBRAL,
  RADIANT
}
