package reve.discord.card;

import java.util.Locale;
import java.util.Objects;

/**
 * The few words that stand on pictures, in the language of the reader; {@code locale} also decides
 * how numbers are written. Short ones fit best: "ATK" rather than "attack".
 */
public record CardWords(
    Locale locale,
    String attack,
    String defence,
    String health,
    String power,
    String level,
    String isNew,
    String leader) {
  public CardWords {
    Objects.requireNonNull(locale);
    Objects.requireNonNull(attack);
    Objects.requireNonNull(defence);
    Objects.requireNonNull(health);
    Objects.requireNonNull(power);
    Objects.requireNonNull(level);
    Objects.requireNonNull(isNew);
    Objects.requireNonNull(leader);
  }
}
