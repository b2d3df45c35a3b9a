package reve.game.statistics;

import java.math.BigInteger;
import java.util.Map;
import reve.game.economy.CurrencyId;
import reve.game.economy.Turnover;
import reve.game.shared.Snapshot;

/**
 * The whole game as it was when it was last looked at: how many play, how many of them did
 * something on one of the recent days, and what all hold and ever earned of each currency.
 */
public record Survey(
    Snapshot snapshot, long players, long active, Map<CurrencyId, Turnover> money) {
  public Survey {
    money = Map.copyOf(money);
  }

  public Turnover of(CurrencyId currency) {
    return money.getOrDefault(currency, Turnover.NONE);
  }

  /** What a player holds on average, floored. */
  public BigInteger average(CurrencyId currency) {
    return of(currency).held().divide(BigInteger.valueOf(Math.max(1, players)));
  }
}
