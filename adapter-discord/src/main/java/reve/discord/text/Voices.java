package reve.discord.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import reve.game.shared.LocalText;
import reve.game.shared.Rulebooks;
import reve.game.shared.Rules;

/** Speaks to every reader in their language, by the rules in force. */
public final class Voices {
  private final Texts texts;
  private final Rulebooks rulebooks;
  private final ConcurrentMap<Locale, Numerals> numerals = new ConcurrentHashMap<>();

  public Voices(Texts texts, Rulebooks rulebooks) {
    this.texts = texts;
    this.rulebooks = rulebooks;
  }

  public <R extends Rules> R rules(Class<R> type) {
    return rulebooks.inForce().of(type);
  }

  /** The text in every language at once. */
  public LocalText everywhere(String key) {
    Map<String, String> byLanguage = new HashMap<>(texts.translations(key));
    byLanguage.put("en", texts.text(Locale.ENGLISH, key));
    return new LocalText(byLanguage);
  }

  public Voice in(Locale locale) {
    Locale language = Texts.language(locale);
    return new Voice(
        texts, rulebooks.inForce(), language, numerals.computeIfAbsent(language, Numerals::of));
  }
}
