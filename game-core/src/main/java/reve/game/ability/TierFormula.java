package reve.game.ability;

import reve.game.esprit.Tier;

/** A number that grows with the tier: base and {@code perTier} for each, divided and floored. */
public record TierFormula(long base, long perTier, long divisor) {
  public TierFormula {
    if (divisor < 1) {
      throw new IllegalArgumentException("a divisor of at least 1: " + divisor);
    }
  }

  public long at(Tier tier) {
    return Math.floorDiv(base + perTier * tier.value(), divisor);
  }
}
