package reve.game.player;

import reve.game.esprit.Element;
import reve.game.shared.LocalText;

/** A way of playing that a player chooses at the start, with one lasting bonus. */
public record PlayerClass(
    ClassId id,
    Element element,
    Bonus bonus,
    String emoji,
    LocalText names,
    LocalText description) {

  /** What a class makes better. */
  public enum Bonus {
    STAMINA_REGENERATION,
    ENERGY_REGENERATION,
    REVIES_INCOME
  }
}
