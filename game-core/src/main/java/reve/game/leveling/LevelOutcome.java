package reve.game.leveling;

import reve.game.economy.Balances;
import reve.game.economy.Price;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stats;
import reve.game.shared.Refusal;

/** Everything that can come of raising an Esprit's level. */
public sealed interface LevelOutcome {
  record Raised(Stack now, int from, int cap, Price price, Stats before, Stats after, Balances left)
      implements LevelOutcome {}

  record NotOwned(EspritId esprit) implements LevelOutcome, Refusal {}

  record AtCap(EspritId esprit, int level, Limit limit) implements LevelOutcome, Refusal {}

  /** {@code price} is what the levels that were asked for cost. */
  record TooPoor(Price price, Balances held) implements LevelOutcome, Refusal {}
}
