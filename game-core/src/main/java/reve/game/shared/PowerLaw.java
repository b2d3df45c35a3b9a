package reve.game.shared;

import java.math.BigInteger;

/**
 * A number that grows with a power of another, {@code factor × n^(exponent / root)}, floored and
 * exact: 100 × n^1.5 has factor 100, exponent 3 and root 2.
 */
public record PowerLaw(long factor, int exponent, int root) {
  public PowerLaw {
    if (factor < 0 || exponent < 1 || root < 1) {
      throw new IllegalArgumentException(
          "a power law has a factor from 0, an exponent and a root from 1: "
              + factor
              + ", "
              + exponent
              + ", "
              + root);
    }
  }

  /** For an {@code n} of at least 0; throws when the result passes 64 bits. */
  public long at(long n) {
    BigInteger whole =
        BigInteger.valueOf(factor).pow(root).multiply(BigInteger.valueOf(n).pow(exponent));
    return floorOfRoot(whole).longValueExact();
  }

  private BigInteger floorOfRoot(BigInteger whole) {
    BigInteger low = BigInteger.ZERO;
    BigInteger high = BigInteger.ONE.shiftLeft(whole.bitLength() / root + 1);
    while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
      BigInteger middle = low.add(high).shiftRight(1);
      if (middle.pow(root).compareTo(whole) <= 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
