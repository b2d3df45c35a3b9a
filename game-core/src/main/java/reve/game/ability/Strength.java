package reve.game.ability;

import reve.game.shared.BasisPoints;

/** How much an effect does. */
public sealed interface Strength {

  /** A share, or a factor that is more or less than the whole. */
  record Share(BasisPoints share) implements Strength {}

  record Turns(long turns) implements Strength {}
}
