package reve.game.economy;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import reve.game.shared.Faults;

/** What something costs, in one currency or several; nothing at all is a price too. */
public record Price(Map<CurrencyId, Amount> amounts) {
  public static final Price FREE = new Price(Map.of());

  public Price {
    amounts = Collections.unmodifiableMap(new TreeMap<>(amounts));
  }

  public static Price of(CurrencyId currency, Amount amount) {
    return new Price(Map.of(currency, amount));
  }

  public Price times(long factor) {
    Map<CurrencyId, Amount> product = new TreeMap<>();
    amounts.forEach((currency, amount) -> product.put(currency, amount.times(factor)));
    return new Price(product);
  }

  public boolean isFree() {
    return amounts.values().stream().allMatch(Amount::isNone);
  }

  /** Reports every amount that no balance could hold when the price is paid so many times. */
  public void checkTimes(long times, String path, Faults faults) {
    long most = Amount.CAP / times;
    amounts.forEach((currency, amount) ->
        faults.demand(
            amount.value() <= most,
            path + "." + currency.value(),
            amount.value(),
            "at most " + most + ", so that " + times + " of them can be paid"));
  }

  /** Reports every currency that does not exist. */
  public void check(CurrencyRules currencies, String path, Faults faults) {
    for (CurrencyId currency : amounts.keySet()) {
      faults.demand(
          currencies.find(currency).isPresent(),
          path + "." + currency.value(),
          currency.value(),
          "the id of a currency in currencies.json");
    }
  }
}
