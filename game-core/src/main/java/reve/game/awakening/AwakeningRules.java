package reve.game.awakening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reve.game.esprit.Stack;
import reve.game.esprit.Tier;
import reve.game.fragment.Fragments;
import reve.game.item.ItemId;
import reve.game.item.ItemRules;
import reve.game.shared.Faults;
import reve.game.shared.Multiplier;
import reve.game.shared.Multipliers;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/**
 * What stars cost: {@code copies} for the first star, the second and so on, and for each tier the
 * {@code fragments} that stand in for one copy. A {@code stone} stands in for one copy as well.
 */
public record AwakeningRules(List<Long> copies, List<Long> fragments, ItemId stone, int previewed)
    implements Rules {
  public AwakeningRules {
    copies = List.copyOf(copies);
    fragments = List.copyOf(fragments);
  }

  public int mostStars() {
    return copies.size();
  }

  /** For the star after so many. */
  long copiesAfter(int stars) {
    return copies.get(stars);
  }

  /** How many copies an Esprit needs for each star, with what is held to stand in for some. */
  List<Long> least(Tier tier, Map<ItemId, Long> held) {
    long byFragments =
        held.getOrDefault(Fragments.AWAKENING, 0L) / Math.max(1, fragmentsForCopy(tier));
    long byStone = Math.min(1, held.getOrDefault(stone, 0L));
    long spared = Math.max(byFragments, byStone);
    return copies.stream().map(each -> 1 + Math.max(0, each - spared)).toList();
  }

  /**
   * How a stack could gain its next star now: by its copies, else by fragments, else by a stone.
   */
  public Optional<AwakeningCost> next(Stack stack, Tier tier, Map<ItemId, Long> held) {
    return stack.stars() >= mostStars()
        ? Optional.empty()
        : Stream.of(false, true)
            .map(byStone -> AwakeningCost.of(stack, tier, byStone, this))
            .filter(cost -> !cost.byStone() || cost.missing() == 0)
            .filter(cost -> isThere(cost.items(this), held))
            .findFirst();
  }

  private static boolean isThere(Map<ItemId, Long> wanted, Map<ItemId, Long> held) {
    return wanted.entrySet().stream()
        .allMatch(item -> held.getOrDefault(item.getKey(), 0L) >= item.getValue());
  }

  long fragmentsForCopy(Tier tier) {
    return fragments.get(tier.value() - 1);
  }

  @Override
  public Rules under(Multipliers multipliers) {
    return new AwakeningRules(
        copies,
        fragments.stream()
            .map(count -> multipliers.inverse(Multiplier.AWAKENING_FRAGMENTS, count))
            .toList(),
        stone,
        previewed);
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    faults.demand(
        !copies.isEmpty() && copies.size() <= Stack.MAX_STARS,
        "copies",
        copies.size(),
        "one for each star, at most " + Stack.MAX_STARS);
    faults.demand(
        fragments.size() == Tier.HIGHEST,
        "fragments",
        fragments.size(),
        "one for each of the " + Tier.HIGHEST + " tiers");
    ItemRules items = book.of(ItemRules.class);
    Stream.of(stone, Fragments.AWAKENING)
        .filter(item -> items.find(item).isEmpty())
        .forEach(item -> faults.report("stone", item.value(), "an item in item.json"));
  }
}
