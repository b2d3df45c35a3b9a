package reve.game.relic;

import java.util.List;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.esprit.Stats;
import reve.game.item.ItemId;
import reve.game.shared.Refusal;

/** Everything that can come of putting relics on and taking them off. */
public sealed interface RelicOutcome {

  /** The relics came out of the player's inventory; the lead copy's stats before and after. */
  record Equipped(Stack now, List<ItemId> relics, int slots, Stats before, Stats after)
      implements RelicOutcome {
    public Equipped {
      relics = List.copyOf(relics);
    }
  }

  /** The relics are back in the player's inventory; the lead copy's stats before and after. */
  record Unequipped(Stack now, List<ItemId> relics, int slots, Stats before, Stats after)
      implements RelicOutcome {
    public Unequipped {
      relics = List.copyOf(relics);
    }
  }

  record NotOwned(EspritId esprit) implements RelicOutcome, Refusal {}

  record NotARelic(ItemId item) implements RelicOutcome, Refusal {}

  record NoneLeft(ItemId relic) implements RelicOutcome, Refusal {}

  /** No two of a kind are worn by one Esprit. */
  record WornAlready(EspritId esprit, ItemId relic) implements RelicOutcome, Refusal {}

  /** For all that was named beside what is worn already. */
  record TooFewSlots(EspritId esprit, int slots, List<ItemId> worn)
      implements RelicOutcome, Refusal {
    public TooFewSlots {
      worn = List.copyOf(worn);
    }
  }

  record NotWorn(EspritId esprit, ItemId relic) implements RelicOutcome, Refusal {}

  record WearsNothing(EspritId esprit) implements RelicOutcome, Refusal {}
}
