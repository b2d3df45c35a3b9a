package reve.game.economy;

import java.math.BigInteger;
import java.util.Optional;
import reve.game.shared.BasisPoints;

/** How much of a currency is held, was ever earned and was ever spent; by one player or by all. */
public record Turnover(BigInteger held, BigInteger earned, BigInteger spent) {
  public static final Turnover NONE =
      new Turnover(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);

  /**
   * The share that is spent of all that could be, floored; empty where there was nothing. What came
   * by exchange or as a gift could be spent as well, so that it is more than what was earned.
   */
  public Optional<BasisPoints> velocity() {
    return BasisPoints.share(spent, spent.add(held));
  }
}
