package reve.game.leveling;

import reve.game.economy.Balances;
import reve.game.economy.Price;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stats;
import reve.game.shared.Refusal;

/** Everything that can come of breaking an Esprit's limit. */
public sealed interface BreakOutcome {

  /** The Esprit may now rise to {@code cap}. */
  record Broken(Stack now, int cap, Price price, Stats before, Stats after, Balances left)
      implements BreakOutcome {}

  /** Nothing has changed: the player has not agreed to this price yet. */
  record Asked(EspritId esprit, int cap, Price price, Stats before, Stats after, Balances held)
      implements BreakOutcome, Refusal {}

  record NotOwned(EspritId esprit) implements BreakOutcome, Refusal {}

  /** Only at the end of its band an Esprit can break its limit. */
  record TooLow(EspritId esprit, int level, int wanted) implements BreakOutcome, Refusal {}

  /** A break would lead nowhere. */
  record Barred(EspritId esprit, Limit limit) implements BreakOutcome, Refusal {}

  record AllBroken(EspritId esprit, int breaks) implements BreakOutcome, Refusal {}

  record TooPoor(Price price, Balances held) implements BreakOutcome, Refusal {}
}
