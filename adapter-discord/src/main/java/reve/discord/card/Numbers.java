package reve.discord.card;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reve.discord.text.BriefNumbers;

/** Numbers as short as a card needs them, written as the reader's language does. */
final class Numbers {
  private static final Map<Locale, BriefNumbers> KNOWN = new ConcurrentHashMap<>();

  private Numbers() {}

  static String text(long number, Locale locale) {
    return KNOWN.computeIfAbsent(locale, BriefNumbers::of).text(number);
  }
}
