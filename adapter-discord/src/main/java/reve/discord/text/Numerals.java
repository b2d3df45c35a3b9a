package reve.discord.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.SignDisplay;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.MeasureUnit;
import java.math.RoundingMode;
import java.util.Locale;

/** How a language writes and counts numbers; slow to make, quick to use from any thread. */
record Numerals(
    LocalizedNumberFormatter exact,
    LocalizedNumberFormatter signed,
    LocalizedNumberFormatter percent,
    LocalizedNumberFormatter signedPercent,
    BriefNumbers brief,
    PluralRules plurals) {

  static Numerals of(Locale language) {
    LocalizedNumberFormatter plain = NumberFormatter.withLocale(language);
    LocalizedNumberFormatter percent =
        plain
            .unit(MeasureUnit.PERCENT)
            .precision(Precision.maxFraction(3))
            .roundingMode(RoundingMode.DOWN);
    return new Numerals(
        plain,
        plain.sign(SignDisplay.ALWAYS),
        percent,
        percent.sign(SignDisplay.ALWAYS),
        BriefNumbers.of(language),
        PluralRules.forLocale(language));
  }
}
