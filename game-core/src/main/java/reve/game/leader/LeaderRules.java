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
    for (Bonus bonus : of(element)) {
      sums.merge(bonus.effect(), at(bonus, tier, stars), Long::sum);
    }
    return sums;
  }

  public List<Bonus> of(Element element) {
    return elements.getOrDefault(element, List.of());
  }

  /** What this bonus is for a leader of this tier and stars, floored. */
  public long at(Bonus bonus, Tier tier, int stars) {
    long value = bonus.base() + bonus.step() * (tier.value() - 1);
    return Math.floorDiv(value * (HUNDRED + (long) perStarPercent * stars), HUNDRED);
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
