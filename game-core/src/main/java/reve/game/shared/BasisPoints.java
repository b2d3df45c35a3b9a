package reve.game.shared;

import java.math.BigInteger;

/** A share in ten-thousandths: 10,000 is the whole, 2,500 a quarter. */
public record BasisPoints(long value) {
  public static final long WHOLE = 10_000;
  public static final BasisPoints NONE = new BasisPoints(0);

  public BasisPoints {
    if (value < 0) {
      throw new IllegalArgumentException("a share is not negative: " + value);
    }
  }

  /** This share of an amount that is not negative, floored; exact in 128 bits. */
  public long of(long amount) {
    return Math.unsignedMultiplyHigh(amount, value) == 0 && amount * value >= 0
        ? amount * value / WHOLE
        : BigInteger.valueOf(amount)
            .multiply(BigInteger.valueOf(value))
            .divide(BigInteger.valueOf(WHOLE))
            .longValueExact();
  }

  public BasisPoints plus(BasisPoints other) {
    return new BasisPoints(Math.addExact(value, other.value));
  }
}
