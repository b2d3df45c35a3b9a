package reve.game.economy;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.shared.Faults;
import reve.game.shared.Multipliers;
import reve.game.shared.Rulebook;

/** What a player is given: money and items. */
public record Reward(Map<CurrencyId, Amount> currencies, Map<ItemId, Long> items) {
  public static final Reward NOTHING = new Reward(Map.of(), Map.of());

  public Reward {
    currencies = Collections.unmodifiableMap(new TreeMap<>(currencies));
    items = Collections.unmodifiableMap(sorted(items));
    if (items.values().stream().anyMatch(count -> count < 1)) {
      throw new IllegalArgumentException("a reward gives at least one of an item: " + items);
    }
  }

  private static Map<ItemId, Long> sorted(Map<ItemId, Long> items) {
    Map<ItemId, Long> sorted = new TreeMap<>(Comparator.comparing(ItemId::value));
    sorted.putAll(items);
    return sorted;
  }

  /** The same with as much money as the host has it. */
  Reward under(Multipliers multipliers) {
    Map<CurrencyId, Amount> scaled = new TreeMap<>();
    currencies.forEach((currency, amount) -> scaled.put(currency, amount.under(multipliers)));
    return new Reward(scaled, items);
  }

  public Reward plus(Reward other) {
    Map<CurrencyId, Amount> money = new TreeMap<>(currencies);
    other.currencies.forEach((currency, amount) -> money.merge(currency, amount, Amount::plus));
    Map<ItemId, Long> things = sorted(items);
    other.items.forEach((item, count) -> things.merge(item, count, Math::addExact));
    return new Reward(money, things);
  }

  /** Reports every currency and item that does not exist. */
  public void check(Rulebook book, String path, Faults faults) {
    new Price(currencies).check(book.of(CurrencyRules.class), path + ".currencies", faults);
    for (ItemId item : items.keySet()) {
      faults.demand(
          book.of(ItemRules.class).find(item).isPresent(),
          path + ".items." + item.value(),
          item.value(),
          "the id of an item in item.json");
    }
  }
}
