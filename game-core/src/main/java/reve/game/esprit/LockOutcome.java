package reve.game.esprit;

import reve.game.shared.Refusal;

/** Everything that can come of locking or unlocking an Esprit. */
public sealed interface LockOutcome {

  /** The stack is now locked or free as asked, whether or not it was so before. */
  record LockSet(EspritId esprit, boolean locked) implements LockOutcome {}

  record NotOwned(EspritId esprit) implements LockOutcome, Refusal {}
}
