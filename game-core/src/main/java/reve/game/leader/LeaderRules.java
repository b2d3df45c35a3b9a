package reve.game.leader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.shared.Faults;
import reve.game.shared.Multiplier;
import reve.game.shared.Multipliers;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;

/** What leaders of each element do; each star adds {@code perStarPercent} of it. */
public record LeaderRules(Map<Element, List<Bonus>> elements, int perStarPercent) implements Rules {
  private static final long HUNDRED = 100;

  public LeaderRules {
    elements = Map.copyOf(elements);
  }

  /**
   * At the first tier {@code base}, and {@code step} more for each tier; either may be negative.
   */
  public record Bonus(LeaderEffect effect, long base, long step) {}

  /** What a leader of this element, tier and stars does, floored. */
  public Map<LeaderEffect, Long> of(Element element, Tier tier, int stars) {
    Map<LeaderEffect, Long> sums = new EnumMap<>(LeaderEffect.class);
    for (Bonus bonus : elements.getOrDefault(element, List.of())) {
      long value = bonus.base() + bonus.step() * (tier.value() - 1);
      long grown = Math.floorDiv(value * (HUNDRED + (long) perStarPercent * stars), HUNDRED);
      sums.merge(bonus.effect(), grown, Long::sum);
    }
    return sums;
  }

  @Override
  public Rules under(Multipliers multipliers) {
    Map<Element, List<Bonus>> scaled = new EnumMap<>(Element.class);
    elements.forEach((element, bonuses) ->
        scaled.put(element, bonuses.stream().map(bonus -> scaled(bonus, multipliers)).toList()));
    return new LeaderRules(scaled, perStarPercent);
  }

  private static Bonus scaled(Bonus bonus, Multipliers multipliers) {
    return new Bonus(
        bonus.effect(),
        multipliers.of(Multiplier.LEADER, bonus.base()),
        multipliers.of(Multiplier.LEADER, bonus.step()));
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    for (Element element : Element.values()) {
      faults.demand(
          elements.containsKey(element), "elements", element, "the bonuses of every element");
    }
  }
}
