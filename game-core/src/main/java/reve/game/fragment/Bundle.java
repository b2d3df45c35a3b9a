package reve.game.fragment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import reve.game.esprit.Tier;
import reve.game.item.ItemId;
import reve.game.shared.Dice;

/** An item that holds fragments, each of any of these tiers, all equally likely. */
public record Bundle(ItemId item, int fragments, Tier from, Tier to) {
  public List<Tier> tiers() {
    return IntStream.rangeClosed(from.value(), to.value()).mapToObj(Tier::new).toList();
  }

  /** What is in so many of them. */
  Map<ItemId, Long> draw(int bundles, Dice dice) {
    List<Tier> tiers = tiers();
    Map<ItemId, Long> drawn = new HashMap<>();
    for (int n = 1; n <= bundles * fragments; n++) {
      drawn.merge(Fragments.of(dice.pick("fragment-" + n, tiers)), 1L, Long::sum);
    }
    return drawn;
  }
}
