package reve.game.economy;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What a player holds of each currency; what is not named is held at zero. */
public record Balances(Map<CurrencyId, Amount> amounts) {
  public static final Balances EMPTY = new Balances(Map.of());

  public Balances {
    amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
  }

  public Amount of(CurrencyId currency) {
    Amount amount = amounts.get(currency);
    return amount != null ? amount : Amount.NONE;
  }

  public boolean cover(Price price) {
    return price.amounts().entrySet().stream().allMatch(e -> of(e.getKey()).covers(e.getValue()));
  }

  /** How many times the price can be paid; without bound for a free one. */
  public long times(Price price) {
    return price.amounts().entrySet().stream()
        .filter(e -> !e.getValue().isNone())
        .mapToLong(e -> of(e.getKey()).value() / e.getValue().value())
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /** How many times this can be added before a balance passes the cap. */
  long room(Price added) {
    return added.amounts().entrySet().stream()
        .filter(e -> !e.getValue().isNone())
        .mapToLong(e -> (Amount.CAP - of(e.getKey()).value()) / e.getValue().value())
        .min()
        .orElse(Long.MAX_VALUE);
  }

  Balances with(CurrencyId currency, Amount amount) {
    Map<CurrencyId, Amount> changed = new TreeMap<>(amounts);
    changed.put(currency, amount);
    return new Balances(changed);
  }
}
