package reve.game.fragment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.item.ItemId;
import reve.game.item.Items;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;
import reve.game.shared.UnitOfWork;

/** The fragments and bundles that a player holds, and what can be crafted of them. */
public final class ViewFragments {

  /** An Esprit of the kind can be crafted so many times, at least once. */
  public record Craftable(Recipe recipe, long times) {}

  /** The craftable ones from the highest tier down; of fragments and bundles only what is held. */
  public record Answer(
      Map<Tier, Long> tiers,
      Map<Element, Long> elements,
      List<Craftable> craftable,
      Map<ItemId, Long> bundles,
      FragmentRules rules) {
    public Answer {
      tiers = new TreeMap<>(tiers);
      elements = new TreeMap<>(elements);
      craftable = List.copyOf(craftable);
      bundles = Map.copyOf(bundles);
    }
  }

  private final UnitOfWork unitOfWork;
  private final Items items;

  public ViewFragments(UnitOfWork unitOfWork, Items items) {
    this.unitOfWork = unitOfWork;
    this.items = items;
  }

  public Answer handle(PlayerId player) {
    return unitOfWork.ask(player, moment -> look(player, moment));
  }

  private Answer look(PlayerId player, Moment moment) {
    FragmentRules rules = moment.rules(FragmentRules.class);
    Map<ItemId, Long> owned = items.of(player);
    return new Answer(
        held(tiers(), Fragments::of, owned),
        held(List.of(Element.values()), Fragments::of, owned),
        tiers().reversed().stream()
            .flatMap(tier -> Stream.of(Element.values()).map(each -> new Recipe(tier, each)))
            .map(recipe -> new Craftable(recipe, times(rules.cost(recipe, 1), owned)))
            .filter(craftable -> craftable.times() > 0)
            .toList(),
        held(rules.bundles().stream().map(Bundle::item).toList(), item -> item, owned),
        rules);
  }

  private static List<Tier> tiers() {
    return IntStream.rangeClosed(1, Tier.HIGHEST).mapToObj(Tier::new).toList();
  }

  private static <T> Map<T, Long> held(
      List<T> things, Function<T, ItemId> item, Map<ItemId, Long> owned) {
    Map<T, Long> held = new HashMap<>();
    for (T thing : things) {
      long count = owned.getOrDefault(item.apply(thing), 0L);
      if (count > 0) {
        held.put(thing, count);
      }
    }
    return held;
  }

  private static long times(Map<ItemId, Long> cost, Map<ItemId, Long> owned) {
    return cost.entrySet().stream()
        .mapToLong(each -> owned.getOrDefault(each.getKey(), 0L) / each.getValue())
        .min()
        .orElse(0);
  }
}
