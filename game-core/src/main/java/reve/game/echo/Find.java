package reve.game.echo;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reve.game.item.ItemId;
import reve.game.shared.BasisPoints;
import reve.game.shared.Dice;
import reve.game.shared.Weights;
import reve.game.shared.Weights.Weighted;

/** By this chance one of these items, each by its weight, lies in an echo beside the Esprit. */
public record Find(BasisPoints chance, Map<ItemId, Long> items) {
  public Find {
    Map<ItemId, Long> sorted = new TreeMap<>(Comparator.comparing(ItemId::value));
    sorted.putAll(items);
    items = Collections.unmodifiableMap(sorted);
  }

  public Weights<ItemId> odds() {
    return new Weights<>(
        items.entrySet().stream()
            .map(entry -> new Weighted<>(entry.getKey(), entry.getValue()))
            .toList());
  }

  Optional<ItemId> draw(Dice dice) {
    return dice.below("echo-find", BasisPoints.WHOLE) < chance.value()
        ? Optional.of(dice.draw("echo-found", odds()))
        : Optional.empty();
  }
}
