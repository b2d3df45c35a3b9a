package reve.game.esprit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.shared.BasisPoints;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** Every relic in display order, and how many a lead copy can wear, from tier 1 on. */
public record Relics(List<Relic> relics, List<Integer> slots) implements Rules {

  /** A game without relics. */
  public static final Relics NONE = new Relics(List.of(), List.of());

  public Relics {
    relics = List.copyOf(relics);
    slots = List.copyOf(slots);
  }

  public Optional<Relic> find(ItemId item) {
    return relics.stream().filter(relic -> relic.item().equals(item)).findFirst();
  }

  /** How many relics the lead copy of an Esprit of this tier can wear. */
  public int slots(Tier tier) {
    return slots.get(tier.value() - 1);
  }

  /**
   * The stats of a lead copy that wears these. Every conversion is taken from the stats as they
   * have grown, each floored; the boosts, summed, raise what that comes to.
   */
  Stats worn(List<ItemId> items, Stats grown) {
    List<Relic> worn = items.stream().flatMap(item -> find(item).stream()).toList();
    return new Stats(
        worn(Stat.ATK, worn, grown), worn(Stat.DEF, worn, grown), worn(Stat.HP, worn, grown));
  }

  private static long worn(Stat stat, List<Relic> worn, Stats grown) {
    long converted =
        worn.stream()
            .flatMap(relic -> relic.conversions().stream())
            .filter(conversion -> conversion.to() == stat)
            .mapToLong(conversion -> conversion.share().of(grown.of(conversion.from())))
            .sum();
    long boost = worn.stream().mapToLong(relic -> relic.boost(stat).value()).sum();
    return new BasisPoints(BasisPoints.WHOLE + boost).of(grown.of(stat) + converted);
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    ItemRules items = book.of(ItemRules.class);
    Set<ItemId> seen = new HashSet<>();
    for (int i = 0; i < relics.size(); i++) {
      ItemId item = relics.get(i).item();
      String path = "relics[" + i + "].item";
      faults.demand(seen.add(item), path, item.value(), "an item that no other relic is");
      faults.demand(
          items.find(item).isPresent(), path, item.value(), "the id of an item in item.json");
    }
    faults.demand(slots.size() == Tier.HIGHEST, "slots", slots.size(), "one for each tier");
    for (int i = 0; i < slots.size(); i++) {
      faults.demand(
          0 <= slots.get(i) && slots.get(i) <= Stack.MOST_RELICS,
          "slots[" + i + "]",
          slots.get(i),
          "from 0 to " + Stack.MOST_RELICS);
    }
  }

  @Override
  public void checkAfter(Rulebook former, Faults faults) {
    former.of(Relics.class).relics().stream()
        .filter(each -> find(each.item()).isEmpty())
        .forEach(gone ->
            faults.report("relics", gone.item().value(), "still there, since players may wear it"));
  }
}
