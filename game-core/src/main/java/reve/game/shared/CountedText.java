package reve.game.shared;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The name of something countable by language tag and plural category ("one", "other", …); English
 * and "other" are always there.
 */
public record CountedText(Map<String, Map<String, String>> byLanguage) {
  public CountedText {
    byLanguage =
        byLanguage.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Map.copyOf(e.getValue())));
    if (!byLanguage.containsKey("en")
        || byLanguage.values().stream().anyMatch(forms -> !forms.containsKey("other"))) {
      throw new IllegalArgumentException("English or the form \"other\" is missing: " + byLanguage);
    }
  }

  /** The forms by plural category. */
  public Map<String, String> in(Locale locale) {
    Map<String, String> forms = byLanguage.get(locale.getLanguage());
    return forms != null ? forms : Objects.requireNonNull(byLanguage.get("en"));
  }
}
