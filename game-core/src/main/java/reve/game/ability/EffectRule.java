package reve.game.ability;

import reve.game.esprit.Tier;
import reve.game.shared.BasisPoints;

/**
 * How strong an effect is by the tier of the leader, for how many turns (0: it is over at once),
 * and how often it lies on one who fights.
 */
public record EffectRule(TierFormula strength, int turns, TierFormula stacks) {
  private static final long BASIS_POINTS_PER_CENT = 100;

  EffectAt at(Tier tier, Effect effect) {
    long number = strength.at(tier);
    return new EffectAt(
        effect,
        switch (effect.unit()) {
          case BASIS_POINTS -> new Strength.Share(new BasisPoints(number));
          case PER_CENT -> new Strength.Share(new BasisPoints(number * BASIS_POINTS_PER_CENT));
          case TURNS -> new Strength.Turns(number);
        },
        turns,
        stacks.at(tier));
  }
}
