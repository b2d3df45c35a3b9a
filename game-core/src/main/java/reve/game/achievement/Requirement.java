package reve.game.achievement;

import java.util.Locale;
import java.util.stream.Stream;
import reve.game.economy.CurrencyId;

/** What an achievement needs so much of. */
public sealed interface Requirement {
  record Counted(Counter counter) implements Requirement {}

  /** Ever earned of a currency; refunds and exchanges are none. */
  record Earned(CurrencyId currency) implements Requirement {}

  /** Ever spent of a currency; what came back is not. */
  record Spent(CurrencyId currency) implements Requirement {}

  /** Reads a counter's name in small letters, {@code earned:ID} or {@code spent:ID}. */
  static Requirement parse(String text) {
    return switch (text) {
      case String earned when earned.startsWith("earned:") ->
          new Earned(new CurrencyId(earned.substring("earned:".length())));
      case String spent when spent.startsWith("spent:") ->
          new Spent(new CurrencyId(spent.substring("spent:".length())));
      default ->
          Stream.of(Counter.values())
              .filter(counter -> counter.name().toLowerCase(Locale.ROOT).equals(text))
              .findFirst()
              .map(Counted::new)
              .orElseThrow(
                  () -> new IllegalArgumentException("nothing counts what is called " + text));
    };
  }
}
