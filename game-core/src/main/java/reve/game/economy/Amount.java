package reve.game.economy;

import reve.game.shared.Multiplier;
import reve.game.shared.Multipliers;

/**
 * So much of a currency: whole, from 0 to {@value #CAP}, which JSON and JavaScript still carry
 * exactly.
 */
public record Amount(long value) implements Comparable<Amount> {
  public static final long CAP = 9_000_000_000_000_000L;
  public static final Amount NONE = new Amount(0);

  public Amount {
    if (value < 0 || value > CAP) {
      throw new IllegalArgumentException("an amount is from 0 to " + CAP + ": " + value);
    }
  }

  public Amount plus(Amount other) {
    return new Amount(value + other.value);
  }

  /** Throws when the other is larger. */
  public Amount minus(Amount other) {
    return new Amount(value - other.value);
  }

  /** Throws when the product passes the cap. */
  public Amount times(long factor) {
    return new Amount(Math.multiplyExact(value, factor));
  }

  /** As much of it as the host has money; at most the cap. */
  Amount under(Multipliers multipliers) {
    return new Amount(Math.min(CAP, multipliers.of(Multiplier.CURRENCY, value)));
  }

  public boolean covers(Amount other) {
    return value >= other.value;
  }

  public boolean isNone() {
    return value == 0;
  }

  @Override
  public int compareTo(Amount other) {
    return Long.compare(value, other.value);
  }
}
