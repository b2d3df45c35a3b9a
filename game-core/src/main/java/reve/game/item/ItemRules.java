package reve.game.item;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** The items of the game in display order. */
public record ItemRules(List<Item> items) implements Rules {
  public ItemRules {
    items = List.copyOf(items);
  }

  public Optional<Item> find(ItemId id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    Set<ItemId> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      ItemId id = items.get(i).id();
      faults.demand(
          seen.add(id), "items[" + i + "].id", id.value(), "an id that no other item has");
    }
  }

  @Override
  public void checkAfter(Rulebook former, Faults faults) {
    former.of(ItemRules.class).items().stream()
        .filter(each -> find(each.id()).isEmpty())
        .forEach(gone ->
            faults.report("items", gone.id().value(), "still there, since players may hold it"));
  }
}
