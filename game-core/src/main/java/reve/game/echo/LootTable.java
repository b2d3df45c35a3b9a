package reve.game.echo;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.shared.Weights;
import reve.game.shared.Weights.Weighted;

/**
 * What comes out of an echo; the brackets follow each other up to the highest level there is.
 * Beside the Esprit there may be a find.
 */
public record LootTable(LootId id, List<Bracket> brackets, Optional<Find> find) {
  public LootTable {
    brackets = List.copyOf(brackets);
  }

  /**
   * The odds of players up to a level, beyond those of the bracket before. The element to which an
   * echo is attuned weighs {@code attuned} in place of what it weighs otherwise.
   */
  public record Bracket(
      int upTo, Map<Tier, Long> tiers, Map<Element, Long> elements, Optional<Long> attuned) {
    public Bracket {
      tiers = Collections.unmodifiableMap(new TreeMap<>(tiers));
      elements = Collections.unmodifiableMap(new TreeMap<>(elements));
    }

    Weights<Tier> tierOdds() {
      return weights(tiers);
    }

    Weights<Element> elementOdds(Optional<Element> attunedTo) {
      Map<Element, Long> preferred = new TreeMap<>(elements);
      attunedTo.ifPresent(element -> preferred.put(element, attuned.orElseThrow()));
      return weights(preferred);
    }

    private static <T> Weights<T> weights(Map<T, Long> byChoice) {
      return new Weights<>(
          byChoice.entrySet().stream().map(e -> new Weighted<>(e.getKey(), e.getValue())).toList());
    }
  }

  Bracket at(int level) {
    return brackets.stream()
        .filter(bracket -> level <= bracket.upTo())
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(id.value() + " has no bracket for level " + level));
  }

  /** From which level of the player on it can be an Esprit of the kind, if ever. */
  Optional<Integer> from(Tier tier, Element element) {
    int level = 1;
    for (Bracket bracket : brackets) {
      if (bracket.tiers().containsKey(tier) && bracket.elements().containsKey(element)) {
        return Optional.of(level);
      }
      level = bracket.upTo() + 1;
    }
    return Optional.empty();
  }

  boolean attunes() {
    return brackets.stream().anyMatch(bracket -> bracket.attuned().isPresent());
  }
}
