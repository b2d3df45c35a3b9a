package reve.game.economy;

import java.math.BigInteger;
import java.util.Optional;
import reve.game.shared.BasisPoints;

/** How much of a currency is held, and how much was ever earned; by one player or by all. */
public record Turnover(BigInteger held, BigInteger earned) {
  public static final Turnover NONE = new Turnover(BigInteger.ZERO, BigInteger.ZERO);

  public static Turnover of(CurrencyId currency, Balances held, Balances earned) {
    return new Turnover(
        BigInteger.valueOf(held.of(currency).value()),
        BigInteger.valueOf(earned.of(currency).value()));
  }

  /** What was earned and is held no more; what came by exchange or refund was not earned. */
  public BigInteger spent() {
    return earned.subtract(held).max(BigInteger.ZERO);
  }

  /** The share of all that was earned that is spent, floored; empty where nothing was earned. */
  public Optional<BasisPoints> velocity() {
    return BasisPoints.share(spent(), earned);
  }
}
