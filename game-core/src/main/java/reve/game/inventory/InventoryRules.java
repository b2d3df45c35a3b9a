package reve.game.inventory;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reve.game.economy.Reward;
import reve.game.fragment.Bundle;
import reve.game.fragment.FragmentRules;
import reve.game.item.ItemEffect;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.shared.Faults;
import reve.game.shared.Multipliers;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** How long a page of an inventory is, how many of an item are used at once, and every chest. */
public record InventoryRules(int pageSize, int mostAtOnce, List<Chest> chests) implements Rules {
  public InventoryRules {
    chests = List.copyOf(chests);
  }

  public Optional<Chest> chest(ItemId item) {
    return chests.stream().filter(chest -> chest.item().equals(item)).findFirst();
  }

  @Override
  public Rules under(Multipliers multipliers) {
    return new InventoryRules(
        pageSize, mostAtOnce, chests.stream().map(chest -> chest.under(multipliers)).toList());
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    Set<ItemId> seen = new HashSet<>();
    for (int i = 0; i < chests.size(); i++) {
      Chest chest = chests.get(i);
      String path = "chests[" + i + "]";
      faults.demand(
          seen.add(chest.item()), path + ".item", chest.item().value(), "an item of its own");
      check(chest, path, book, faults);
    }
    ItemRules items = book.of(ItemRules.class);
    demandSame(
        "chests", "chest", seen, new HashSet<>(items.having(ItemEffect.Chest.class)), faults);
    Set<ItemId> bundles = new HashSet<>();
    book.of(FragmentRules.class).bundles().stream().map(Bundle::item).forEach(bundles::add);
    demandSame(
        "bundles", "bundle", bundles, new HashSet<>(items.having(ItemEffect.Bundle.class)), faults);
  }

  private static void check(Chest chest, String path, Rulebook book, Faults faults) {
    chest
        .money()
        .forEach((currency, range) -> {
          range.check(path + ".money." + currency.value(), faults);
          new Reward(Map.of(currency, range.most()), Map.of()).check(book, path + ".money", faults);
        });
    new Reward(Map.of(), chest.always()).check(book, path + ".always", faults);
    for (int i = 0; i < chest.finds().size(); i++) {
      Reward found = new Reward(Map.of(), chest.finds().get(i).items());
      found.check(book, path + ".finds[" + i + "]", faults);
    }
  }

  /** What is told to be opened is what can be. */
  private static void demandSame(
      String path, String effect, Set<ItemId> described, Set<ItemId> told, Faults faults) {
    described.stream()
        .filter(item -> !told.contains(item))
        .forEach(item ->
            faults.report(
                path, item.value(), "an item whose effect in item.json is \"" + effect + "\""));
    told.stream()
        .filter(item -> !described.contains(item))
        .forEach(item ->
            faults.report(
                path,
                "nothing for " + item.value(),
                "what is in it, since its effect in item.json is \"" + effect + "\""));
  }
}
