package reve.game.collection;

import java.util.Optional;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.Tier;

/** Which part of a collection is shown; what is empty lets everything through. */
public record CollectionFilter(Optional<Tier> tier, Optional<Element> element) {
  public static final CollectionFilter NONE =
      new CollectionFilter(Optional.empty(), Optional.empty());

  boolean admits(Esprit esprit) {
    return tier.map(esprit.tier()::equals).orElse(true)
        && element.map(esprit.element()::equals).orElse(true);
  }
}
