package reve.game.esprit;

import java.text.Normalizer;
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
    String wanted = plain(text);
    return rulebooks.inForce().of(Catalogue.class).all().stream()
        .filter(esprit -> isMatch(esprit, wanted, locale))
        .sorted(
            Comparator.comparing(
                    (Esprit esprit) -> !plain(esprit.names().in(locale)).startsWith(wanted))
                .thenComparing(esprit -> plain(esprit.names().in(locale))))
        .limit(limit)
        .toList();
  }

  /** The Esprit with that id or with exactly that name in any language. */
  public Optional<Esprit> named(String text) {
    String wanted = plain(text);
    return rulebooks.inForce().of(Catalogue.class).all().stream()
        .filter(esprit ->
            esprit.id().value().equals(text)
                || esprit.names().byLanguage().values().stream()
                    .anyMatch(name -> plain(name).equals(wanted)))
        .findFirst();
  }

  private static boolean isMatch(Esprit esprit, String wanted, Locale locale) {
    return plain(esprit.names().in(locale)).contains(wanted)
        || esprit.id().value().contains(wanted);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
