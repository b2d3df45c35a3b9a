package reve.game.search;

import java.util.Optional;
import java.util.Set;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.Tier;

/**
 * What is looked for in the catalogue, and how many of it a page shows; an empty text, no element
 * and no tier let everything through. The text means itself: no character stands for others.
 */
public record Search(
    String text,
    Optional<Element> element,
    Set<Tier> tiers,
    SearchSort sort,
    Whose whose,
    int size) {

  /** Whether those that the player owns are among them. */
  public enum Whose {
    ANYONES,
    MISSING
  }

  public Search {
    tiers = Set.copyOf(tiers);
    if (size < 1) {
      throw new IllegalArgumentException("a page has at least one row: " + size);
    }
  }

  public Search sortedBy(SearchSort changed) {
    return new Search(text, element, tiers, changed, whose, size);
  }

  boolean admits(Esprit esprit) {
    return element.map(wanted -> esprit.element() == wanted).orElse(true)
        && (tiers.isEmpty() || tiers.contains(esprit.tier()))
        && (whose == Whose.ANYONES || !esprit.retired());
  }
}
