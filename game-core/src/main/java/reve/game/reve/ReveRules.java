package reve.game.reve;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reve.game.energy.Pace;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Tier;
import reve.game.shared.Faults;
import reve.game.shared.Rulebook;
import reve.game.shared.Rules;
import reve.game.shared.Weights;
import reve.game.shared.Weights.Weighted;

/**
 * How charges fill, and what one calls: a tier by its weight, of those up to {@code highestTier}
 * and one more for every {@code levelsPerTier} of the player's level.
 */
public record ReveRules(
    long charges,
    long secondsPerCharge,
    int highestTier,
    int levelsPerTier,
    Map<Tier, Long> weights)
    implements Rules {
  private static final int FIRST_LEVEL = 1;

  public ReveRules {
    weights = Collections.unmodifiableMap(new TreeMap<>(weights));
  }

  public Pace pace() {
    return new Pace(charges, secondsPerCharge);
  }

  private boolean opens(Tier tier, int level) {
    return tier.value() <= highestTier + level / levelsPerTier;
  }

  /** The odds of a pull at this level. */
  Weights<Tier> odds(int level) {
    return all().only(tier -> opens(tier, level));
  }

  /** The level at which the next tier that has a weight joins the odds. */
  Optional<Integer> nextTierAt(int level) {
    return weights.keySet().stream()
        .filter(tier -> !opens(tier, level))
        .findFirst()
        .map(tier -> (tier.value() - highestTier) * levelsPerTier);
  }

  /** From which level of the player on a tier can come, if ever. */
  public Optional<Integer> from(Tier tier) {
    return Optional.of(Math.max(FIRST_LEVEL, (tier.value() - highestTier) * levelsPerTier))
        .filter(_ -> weights.containsKey(tier));
  }

  private Weights<Tier> all() {
    return new Weights<>(
        weights.entrySet().stream().map(e -> new Weighted<>(e.getKey(), e.getValue())).toList());
  }

  @Override
  public void check(Rulebook book, Faults faults) {
    Catalogue catalogue = book.of(Catalogue.class);
    weights.forEach((tier, weight) ->
        faults.demand(
            weight > 0 && !catalogue.drawable(tier).isEmpty(),
            "weights." + tier.value(),
            weight,
            "a positive weight of a tier that has Esprits to draw"));
    faults.demand(
        weights.keySet().stream().anyMatch(tier -> opens(tier, FIRST_LEVEL)),
        "weights",
        weights.keySet().stream().map(Tier::value).toList(),
        "at least one of the tiers that are open at level " + FIRST_LEVEL);
  }
}
