package reve.discord.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Every text of the bot by language and key, one bundle a feature, in ICU's message patterns;
 * English stands in for a language that is not there.
 */
public final class Texts {
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

  private static final List<String> FEATURES =
      List.of(
          "shared",
          "player",
          "economy",
          "esprit",
          "collection",
          "summon",
          "leaderboard",
          "help",
          "admin");

  private final Map<Locale, Map<String, MessageFormat>> byLanguage = new HashMap<>();

  /** Throws when the bundle of a feature is missing or a pattern in it is malformed. */
  public Texts() {
    for (Locale language : LANGUAGES) {
      Map<String, MessageFormat> texts = new HashMap<>();
      FEATURES.forEach(feature -> read(feature, language, texts));
      byLanguage.put(language, Map.copyOf(texts));
    }
  }

  private static void read(String feature, Locale language, Map<String, MessageFormat> texts) {
    String file = "/reve/discord/" + feature + "_" + language.getLanguage() + ".properties";
    Properties bundle = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no texts at " + file);
      }
      bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bundle
        .stringPropertyNames()
        .forEach(key -> texts.put(key, new MessageFormat(bundle.getProperty(key), language)));
  }

  /** Throws when no bundle has the key, which is a mistake in the code. */
  public String text(Locale reader, String key, Arg... args) {
    Map<String, Object> values = new HashMap<>();
    for (Arg arg : args) {
      values.put(arg.name(), arg.value());
    }
    MessageFormat ownCopy = (MessageFormat) pattern(language(reader), key).clone();
    return ownCopy.format(values);
  }

  /** The text in every language but English, by language tag. */
  public Map<String, String> translations(String key) {
    Map<String, String> translations = new HashMap<>();
    LANGUAGES.stream()
        .filter(language -> !language.equals(Locale.ENGLISH))
        .forEach(language -> translations.put(language.toLanguageTag(), text(language, key)));
    return translations;
  }

  public Set<String> keys(Locale language) {
    return texts(language).keySet();
  }

  /** The names of the places that a text has for values. */
  public Set<String> places(Locale language, String key) {
    return pattern(language, key).getArgumentNames();
  }

  static Locale language(Locale reader) {
    return LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(reader.getLanguage()))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  private MessageFormat pattern(Locale language, String key) {
    return Optional.ofNullable(texts(language).get(key))
        .orElseThrow(() -> new IllegalStateException("no text named " + key));
  }

  private Map<String, MessageFormat> texts(Locale language) {
    return byLanguage.getOrDefault(language, Map.of());
  }
}
