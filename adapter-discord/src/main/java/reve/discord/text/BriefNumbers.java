package reve.discord.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How a language writes numbers where little room is: exactly as long as it has no shorter form and
 * up to four digits anyway; beyond that three digits and a word, never more than there is.
 */
public record BriefNumbers(
    LocalizedNumberFormatter exact, LocalizedNumberFormatter shortened, long exactBelow) {
  private static final long FIVE_DIGITS = 10_000;
  private static final long MILLION = 1_000_000;

  public static BriefNumbers of(Locale language) {
    LocalizedNumberFormatter exact = NumberFormatter.withLocale(language);
    LocalizedNumberFormatter shortened =
        exact
            .notation(Notation.compactShort())
            .precision(Precision.maxSignificantDigits(3))
            .roundingMode(RoundingMode.DOWN);
    boolean shortensThousands =
        shortened.format(FIVE_DIGITS).length() < exact.format(FIVE_DIGITS).length();
    return new BriefNumbers(exact, shortened, shortensThousands ? FIVE_DIGITS : MILLION);
  }

  public String text(long number) {
    return text(BigInteger.valueOf(number));
  }

  public String text(BigInteger number) {
    boolean isSmall = number.abs().compareTo(BigInteger.valueOf(exactBelow)) < 0;
    return (isSmall ? exact : shortened).format(number).toString();
  }
}
