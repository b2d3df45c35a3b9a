package reve.game.fragment;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import reve.game.esprit.EspritId;
import reve.game.item.ItemId;
import reve.game.shared.Refusal;

/** Everything that can come of crafting Esprits from fragments. */
public sealed interface CraftEspritOutcome {

  /**
   * So many of each are the player's, {@code firsts} their first of the kind; the fragments {@code
   * used} are gone, and so many of the same are {@code held} still.
   */
  record Crafted(
      Recipe recipe,
      Map<EspritId, Long> copies,
      Set<EspritId> firsts,
      Map<ItemId, Long> used,
      Map<ItemId, Long> held)
      implements CraftEspritOutcome {
    public Crafted {
      copies = new TreeMap<>(copies);
      firsts = new TreeSet<>(firsts);
      used = Map.copyOf(used);
      held = Map.copyOf(held);
    }
  }

  /** It takes more of these fragments than the player has. */
  record TooFew(Recipe recipe, Map<ItemId, Long> needed, Map<ItemId, Long> held)
      implements CraftEspritOutcome, Refusal {
    public TooFew {
      needed = Map.copyOf(needed);
      held = Map.copyOf(held);
    }
  }

  record TooMany(int wanted, int most) implements CraftEspritOutcome, Refusal {}
}
