package reve.game.fragment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/**
 * How many fragments of its tier and of its element one Esprit takes, and which bundles of
 * fragments there are; at most {@code mostAtOnce} are crafted or opened at once.
 */
public record FragmentRules(
    Cost tierFragments, Cost elementFragments, int mostAtOnce, List<Bundle> bundles)
    implements Rules {
  public FragmentRules {
    bundles = List.copyOf(bundles);
  }

  /** A number of fragments, and so many more for every tier from the first on. */
  public record Cost(long base, long perTier) {
    public long at(Tier tier) {
      return base + perTier * tier.value();
    }
  }

  /** What so many Esprits of the kind take. */
  public Map<ItemId, Long> cost(Recipe recipe, long quantity) {
    return Map.of(
        Fragments.of(recipe.tier()),
        tierFragments.at(recipe.tier()) * quantity,
        Fragments.of(recipe.element()),
        elementFragments.at(recipe.tier()) * quantity);
  }

  public Optional<Bundle> bundle(ItemId item) {
    return bundles.stream().filter(bundle -> bundle.item().equals(item)).findFirst();
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    ItemRules items = book.of(ItemRules.class);
    Stream<ItemId> needed =
        Stream.concat(
            IntStream.rangeClosed(1, Tier.HIGHEST).mapToObj(Tier::new).map(Fragments::of),
            Arrays.stream(Element.values()).map(Fragments::of));
    needed
        .filter(item -> items.find(item).isEmpty())
        .forEach(item ->
            faults.report("tierFragments", item.value(), "an item of this name in item.json"));
    Set<ItemId> seen = new HashSet<>();
    for (int i = 0; i < bundles.size(); i++) {
      Bundle bundle = bundles.get(i);
      String path = "bundles[" + i + "]";
      String item = bundle.item().value();
      faults.demand(seen.add(bundle.item()), path + ".item", item, "an item of its own");
      faults.demand(
          items.find(bundle.item()).isPresent(),
          path + ".item",
          item,
          "the id of an item in item.json");
      faults.demand(
          bundle.from().compareTo(bundle.to()) <= 0,
          path + ".to",
          bundle.to().value(),
          "at least " + bundle.from().value());
    }
  }

  @Override
  public void checkAfter(Rulebook former, Faults faults) {
    former.of(FragmentRules.class).bundles().stream()
        .filter(each -> bundle(each.item()).isEmpty())
        .forEach(gone ->
            faults.report(
                "bundles", gone.item().value(), "still there, since players may hold it"));
  }
}
