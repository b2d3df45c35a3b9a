package reve.game.dissolve;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.Reward;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.Tier;
import reve.game.fragment.Fragments;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/**
 * What a copy dissolves into: money by its tier, the first of the list being tier 1, and fragments
 * of its element, {@code fragments} and {@code fragmentsPerTier} more for each tier. At most {@code
 * mostAtOnce} copies dissolve at once; many stacks at once only up to {@code highestOfMany}.
 */
public record DissolveRules(
    List<Map<CurrencyId, Amount>> tiers,
    long fragments,
    long fragmentsPerTier,
    long mostAtOnce,
    Tier highestOfMany,
    int pageSize)
    implements Rules {
  public DissolveRules {
    tiers = tiers.stream().map(Map::copyOf).toList();
  }

  /** What so many copies of an Esprit become. */
  public Reward value(Esprit esprit, long copies) {
    Map<CurrencyId, Amount> money = new TreeMap<>();
    tiers
        .get(esprit.tier().value() - 1)
        .forEach((currency, amount) -> money.put(currency, amount.times(copies)));
    long each = fragments + fragmentsPerTier * esprit.tier().value();
    Map<ItemId, Long> items =
        each == 0 ? Map.of() : Map.of(Fragments.of(esprit.element()), each * copies);
    return new Reward(money, items);
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    faults.demand(
        tiers.size() == Tier.HIGHEST,
        "tiers",
        tiers.size(),
        "what each of the " + Tier.HIGHEST + " tiers dissolves into");
    for (int i = 0; i < tiers.size(); i++) {
      new Reward(tiers.get(i), Map.of()).check(book, "tiers[" + i + "]", faults);
    }
    ItemRules items = book.of(ItemRules.class);
    Stream<ItemId> needed = Arrays.stream(Element.values()).map(Fragments::of);
    needed
        .filter(item -> items.find(item).isEmpty())
        .forEach(
            item -> faults.report("fragments", item.value(), "an item of this name in item.json"));
  }
}
