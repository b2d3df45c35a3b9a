package reve.game.inventory;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reve.game.economy.Amount;
import reve.game.economy.AmountRange;
import reve.game.economy.CurrencyId;
import reve.game.economy.Reward;
import reve.game.item.ItemId;
import reve.game.shared.Dice;
import reve.game.shared.Multipliers;
import reve.game.shared.Weights;
import reve.game.shared.Weights.Weighted;

/** An item that holds money within ranges, some things always, and one find of several. */
public record Chest(
    ItemId item, Map<CurrencyId, AmountRange> money, Map<ItemId, Long> always, List<Find> finds) {
  public Chest {
    money = Collections.unmodifiableMap(new TreeMap<>(money));
    always = Map.copyOf(always);
    finds = List.copyOf(finds);
  }

  /** Items of which a chest holds those of one find, each as likely as its weight says. */
  public record Find(long weight, Map<ItemId, Long> items) {
    public Find {
      items = Map.copyOf(items);
    }
  }

  public Weights<Find> odds() {
    return new Weights<>(finds.stream().map(find -> new Weighted<>(find, find.weight())).toList());
  }

  /** The same with as much money as the host has it. */
  Chest under(Multipliers multipliers) {
    Map<CurrencyId, AmountRange> scaled = new TreeMap<>();
    money.forEach((currency, range) -> scaled.put(currency, range.under(multipliers)));
    return new Chest(item, scaled, always, finds);
  }

  /** What is in so many of them together. */
  Reward open(int chests, Dice dice) {
    Reward all = Reward.NOTHING;
    for (int n = 1; n <= chests; n++) {
      all = all.plus(one(n, dice));
    }
    return all;
  }

  private Reward one(int n, Dice dice) {
    Map<CurrencyId, Amount> drawn = new TreeMap<>();
    money.forEach((currency, range) ->
        drawn.put(currency, range.draw("chest-" + n + "-" + currency.value(), dice)));
    Find find = dice.draw("chest-" + n, odds());
    return new Reward(drawn, always).plus(new Reward(Map.of(), find.items()));
  }
}
