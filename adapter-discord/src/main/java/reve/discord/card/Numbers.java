package reve.discord.card;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers as short as a card needs them, written as the reader's language does. */
final class Numbers {
  private static final long EXACT_BELOW = 10_000;

  private static final Map<Locale, LocalizedNumberFormatter> EXACT = new ConcurrentHashMap<>();
  private static final Map<Locale, LocalizedNumberFormatter> SHORT = new ConcurrentHashMap<>();

  private Numbers() {}

  static String text(long number, Locale locale) {
    LocalizedNumberFormatter format =
        Math.abs(number) < EXACT_BELOW
            ? EXACT.computeIfAbsent(locale, NumberFormatter::withLocale)
            : SHORT.computeIfAbsent(locale, Numbers::shortened);
    return format.format(number).toString();
  }

  private static LocalizedNumberFormatter shortened(Locale locale) {
    return NumberFormatter.withLocale(locale)
        .notation(Notation.compactShort())
        .precision(Precision.maxSignificantDigits(3));
  }
}
