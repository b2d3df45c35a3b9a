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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Every text of the bot by language and key, in ICU's message patterns. The first word of a key
 * names its bundle: {@code summon.title} stands in {@code summon_en.properties} and in the same
 * file of every other language. English stands in for a language that is not there.
 */
public final class Texts {
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

  private final ConcurrentMap<String, Map<String, MessageFormat>> bundles =
      new ConcurrentHashMap<>();

  /** Throws when there is no such text, which is a mistake in the code. */
  public String text(Locale reader, String key, Arg... args) {
    Map<String, Object> values = new HashMap<>();
    Locale language = language(reader);
    for (Arg arg : args) {
      values.put(arg.name(), arg.value() instanceof Names names ? names.in(language) : arg.value());
    }
    MessageFormat ownCopy = (MessageFormat) pattern(language, key).clone();
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

  /** Every key of a feature's bundle. */
  Set<String> keys(String feature, Locale language) {
    return bundle(feature, language).keySet();
  }

  /** The names of the places that a text has for values. */
  Set<String> places(Locale language, String key) {
    return pattern(language, key).getArgumentNames();
  }

  static Locale language(Locale reader) {
    return LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(reader.getLanguage()))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  private MessageFormat pattern(Locale language, String key) {
    return Optional.ofNullable(bundle(key.split("\\.", 2)[0], language).get(key))
        .orElseThrow(() -> new IllegalStateException("no text named " + key));
  }

  private Map<String, MessageFormat> bundle(String feature, Locale language) {
    String file = "/reve/discord/" + feature + "_" + language.getLanguage() + ".properties";
    return bundles.computeIfAbsent(file, missing -> read(file, language));
  }

  private static Map<String, MessageFormat> read(String file, Locale language) {
    Properties bundle = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no texts at " + file);
      }
      bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, MessageFormat> patterns = new HashMap<>();
    for (String key : bundle.stringPropertyNames()) {
      patterns.put(key, new MessageFormat(bundle.getProperty(key), language));
    }
    return Map.copyOf(patterns);
  }
}
