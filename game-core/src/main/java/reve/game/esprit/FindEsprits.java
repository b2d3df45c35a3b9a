package reve.game.esprit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reve.game.shared.Rulebooks;

/** Finds Esprits of the catalogue by what a player typed, in the player's language. */
public final class FindEsprits {
  private final Rulebooks rulebooks;

  public FindEsprits(Rulebooks rulebooks) {
    this.rulebooks = rulebooks;
  }

  /**
   * At most {@code limit} Esprits whose name or id holds the text, whatever its case and accents;
   * those that begin with it come first, then by name.
   */
  public List<Esprit> matching(String text, Locale locale, int limit) {
    PlainName wanted = PlainName.of(text);
    return rulebooks.inForce().of(Catalogue.class).all().stream()
        .map(esprit -> new Named(esprit, PlainName.of(esprit.names().in(locale))))
        .filter(named -> named.matches(wanted))
        .sorted(
            Comparator.comparing((Named named) -> !named.name().startsWith(wanted))
                .thenComparing(Named::name))
        .limit(limit)
        .map(Named::esprit)
        .toList();
  }

  /**
   * At most {@code limit} Esprits of which a name, or a word of it, is nearly the text in any
   * language: at least half of the text's letters are right. The nearest come first, then by name.
   */
  public List<Esprit> nearest(String text, int limit) {
    PlainName wanted = PlainName.of(text);
    int furthest = wanted.value().length() / 2;
    return rulebooks.inForce().of(Catalogue.class).all().stream()
        .map(esprit -> nearest(esprit, wanted))
        .filter(near -> near.distance() <= furthest)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(limit)
        .map(Near::esprit)
        .toList();
  }

  private static Near nearest(Esprit esprit, PlainName wanted) {
    return esprit.names().byLanguage().values().stream()
        .map(name -> new Near(esprit, name, PlainName.of(name).distanceTo(wanted)))
        .min(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .orElseThrow();
  }

  /** An Esprit and by which of its names it is near, in letters that are wrong. */
  private record Near(Esprit esprit, String name, int distance) {}

  /** The Esprit with that id or with exactly that name in any language. */
  public Optional<Esprit> named(String text) {
    PlainName wanted = PlainName.of(text);
    return rulebooks.inForce().of(Catalogue.class).all().stream()
        .filter(esprit ->
            esprit.id().value().equals(text)
                || esprit.names().byLanguage().values().stream()
                    .anyMatch(name -> PlainName.of(name).equals(wanted)))
        .findFirst();
  }

  private record Named(Esprit esprit, PlainName name) {
    boolean matches(PlainName wanted) {
      return name.contains(wanted) || esprit.id().value().contains(wanted.value());
    }
  }
}
