package reve.game.awakening;

import java.util.HashMap;
import java.util.Map;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.fragment.Fragments;
import reve.game.item.ItemId;

/**
 * What the next star takes of a stack: reserve copies as far as they go, fragments for the others,
 * and a stone if one is used.
 */
public record AwakeningCost(int star, long copies, long missing, long fragments, boolean byStone) {

  static AwakeningCost of(Stack stack, Tier tier, boolean byStone, AwakeningRules rules) {
    long needed = rules.copiesAfter(stack.stars()) - (byStone ? 1 : 0);
    long taken = Math.min(needed, stack.quantity() - 1);
    long missing = needed - taken;
    return new AwakeningCost(
        stack.stars() + 1, taken, missing, missing * rules.fragmentsForCopy(tier), byStone);
  }

  public Map<ItemId, Long> items(AwakeningRules rules) {
    Map<ItemId, Long> items = new HashMap<>();
    if (byStone) {
      items.put(rules.stone(), 1L);
    }
    if (fragments > 0) {
      items.put(Fragments.AWAKENING, fragments);
    }
    return items;
  }
}
