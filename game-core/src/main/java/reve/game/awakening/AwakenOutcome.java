package reve.game.awakening;

import java.util.Optional;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stats;
import reve.game.item.ItemId;
import reve.game.shared.Refusal;

/** Everything that can come of awakening an Esprit. */
public sealed interface AwakenOutcome {
  /** What the next star would take, where it could follow with what is left. */
  record Awakened(
      Stack now, AwakeningCost cost, Stats before, Stats after, Optional<AwakeningCost> next)
      implements AwakenOutcome {}

  record NotOwned(EspritId esprit) implements AwakenOutcome, Refusal {}

  record AllStars(EspritId esprit, int stars) implements AwakenOutcome, Refusal {}

  /** One copy stays; {@code fragments} could stand in for those that are missing. */
  record TooFewCopies(EspritId esprit, long wanted, long spare, long fragments)
      implements AwakenOutcome, Refusal {}

  record TooFewItems(ItemId item, long wanted, long held) implements AwakenOutcome, Refusal {}
}
