package reve.game.shared;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A content text by language tag; English is always there and stands in for what is missing. */
public record LocalText(Map<String, String> byLanguage) {
  public LocalText {
    byLanguage = Map.copyOf(byLanguage);
    if (!byLanguage.containsKey("en")) {
      throw new IllegalArgumentException("a text in English is missing: " + byLanguage);
    }
  }

  public String in(Locale locale) {
    String text = byLanguage.get(locale.getLanguage());
    return text != null ? text : Objects.requireNonNull(byLanguage.get("en"));
  }
}
