package reve.game.item;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reve.game.shared.Faults;
import reve.game.shared.Multipliers;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** The sections of an inventory and the items of the game, both in display order. */
public record ItemRules(List<Section> sections, List<Item> items) implements Rules {
  public ItemRules {
    sections = List.copyOf(sections);
    items = List.copyOf(items);
  }

  public Optional<Item> find(ItemId id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** Those of the effect. */
  public List<ItemId> having(Class<? extends ItemEffect> effect) {
    return items.stream().filter(item -> effect.isInstance(item.effect())).map(Item::id).toList();
  }

  @Override
  public Rules under(Multipliers multipliers) {
    return new ItemRules(sections, items.stream().map(item -> item.under(multipliers)).toList());
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    Set<SectionId> named = new HashSet<>();
    for (int i = 0; i < sections.size(); i++) {
      SectionId id = sections.get(i).id();
      faults.demand(named.add(id), "sections[" + i + "].id", id.value(), "an id of its own");
    }
    Set<ItemId> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      ItemId id = items.get(i).id();
      String path = "items[" + i + "]";
      faults.demand(seen.add(id), path + ".id", id.value(), "an id that no other item has");
      SectionId section = items.get(i).section();
      faults.demand(
          named.contains(section), path + ".section", section.value(), "the id of a section above");
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
