package reve.game.collection;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Element;
import reve.game.shared.BasisPoints;

/** How many Esprits of each element somebody owns, of how many there are. */
public record ElementShares(Map<Element, Share> byElement) {

  /** {@code owned} of {@code all}; a retired Esprit that is owned counts among both. */
  public record Share(long owned, long all) {
    public BasisPoints completion() {
      return new BasisPoints(BasisPoints.WHOLE * owned / Math.max(1, all));
    }
  }

  public ElementShares {
    byElement = Collections.unmodifiableMap(new EnumMap<>(byElement));
  }

  /** What is owned of each element, of all that can still be met. */
  static ElementShares of(Map<Element, Long> owned, Catalogue catalogue) {
    Map<Element, Share> shares = new EnumMap<>(Element.class);
    for (Element element : Element.values()) {
      long there =
          catalogue.all().stream()
              .filter(esprit -> esprit.element() == element && !esprit.retired())
              .count();
      long had = owned.getOrDefault(element, 0L);
      shares.put(element, new Share(had, Math.max(there, had)));
    }
    return new ElementShares(shares);
  }

  public Share of(Element element) {
    return Objects.requireNonNull(byElement.get(element));
  }

  boolean haveAllElements() {
    return byElement.values().stream().allMatch(share -> share.owned() > 0 || share.all() == 0);
  }

  /**
   * Whether the standard deviation of the completions is below this; all is multiplied by the
   * number of elements squared, so that nothing has to be rounded.
   */
  boolean deviateLessThan(BasisPoints bound) {
    long number = byElement.size();
    long squares = number * sum(each -> each * each);
    long squareOfSum = sum(each -> each) * sum(each -> each);
    return squares - squareOfSum < number * number * bound.value() * bound.value();
  }

  private long sum(UnaryOperator<Long> of) {
    return byElement.values().stream()
        .map(share -> of.apply(share.completion().value()))
        .reduce(0L, Long::sum);
  }
}
