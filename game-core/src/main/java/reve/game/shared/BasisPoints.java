package reve.game.shared;

import java.math.BigInteger;
import java.util.Optional;

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

  /** Which share of the whole the part is, floored; empty where there is no whole. */
  public static Optional<BasisPoints> share(BigInteger part, BigInteger whole) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(
            new BasisPoints(
                part.multiply(BigInteger.valueOf(WHOLE)).divide(whole).longValueExact()));
  }

  public BasisPoints plus(BasisPoints other) {
    return new BasisPoints(Math.addExact(value, other.value));
  }
}
