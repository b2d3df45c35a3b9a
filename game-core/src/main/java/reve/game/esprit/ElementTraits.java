package reve.game.esprit;

import reve.game.shared.BasisPoints;
import reve.game.shared.LocalText;

/** How the host describes an element; the split is the usual share of attack and defence. */
public record ElementTraits(
    Element element,
    LocalText names,
    String emoji,
    String color,
    Element opposite,
    int speed,
    Split split) {

  /** Shares of the stat total; health has what remains. */
  public record Split(BasisPoints atk, BasisPoints def) {}
}
