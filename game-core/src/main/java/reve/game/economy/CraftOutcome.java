package reve.game.economy;

import reve.game.shared.Refusal;

/** Everything that can come of crafting fayrites. */
public sealed interface CraftOutcome {
  record Crafted(Price spent, Price made, Balances balances) implements CraftOutcome {}

  /**
   * The player holds too little for this many, or so much that they would not fit below the cap;
   * {@code possible} could be made.
   */
  record TooPoor(Price price, Balances held, long possible) implements CraftOutcome, Refusal {}
}
