package reve.game.fragment;

import java.util.Map;
import reve.game.item.ItemId;
import reve.game.shared.Refusal;

/** Everything that can come of opening bundles. */
public sealed interface BundleOutcome {

  /** The fragments are the player's, and so many bundles of the kind are {@code held} still. */
  record Opened(ItemId bundle, int count, Map<ItemId, Long> fragments, long held)
      implements BundleOutcome {
    public Opened {
      fragments = Map.copyOf(fragments);
    }
  }

  record NotABundle(ItemId item) implements BundleOutcome, Refusal {}

  record TooFew(ItemId bundle, int wanted, long held) implements BundleOutcome, Refusal {}

  record TooMany(int wanted, int most) implements BundleOutcome, Refusal {}
}
