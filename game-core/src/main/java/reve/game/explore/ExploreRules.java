package reve.game.explore;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import reve.game.economy.AmountRange;
import reve.game.economy.CurrencyId;
import reve.game.economy.CurrencyRules;
import reve.game.shared.Faults;
import reve.game.shared.Multiplier;
import reve.game.shared.Multipliers;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** What exploring costs and gives. */
public record ExploreRules(
    long energy, int perDay, long experience, Map<CurrencyId, AmountRange> finds) implements Rules {
  public ExploreRules {
    finds = Collections.unmodifiableMap(new TreeMap<>(finds));
  }

  @Override
  public Rules under(Multipliers multipliers) {
    Map<CurrencyId, AmountRange> scaled = new TreeMap<>();
    finds.forEach((currency, range) -> scaled.put(currency, range.under(multipliers)));
    return new ExploreRules(
        energy, perDay, multipliers.of(Multiplier.EXPERIENCE, experience), scaled);
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    CurrencyRules currencies = book.of(CurrencyRules.class);
    finds.forEach((currency, range) -> {
      String path = "finds." + currency.value();
      faults.demand(
          currencies.find(currency).isPresent(),
          path,
          currency.value(),
          "the id of a currency in currencies.json");
      range.check(path, faults);
    });
  }
}
