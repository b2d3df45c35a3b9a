package reve.game.energy;

import reve.game.energy.GaugeModifier.Modification;
import reve.game.shared.BasisPoints;
import reve.game.shared.Multiplier;
import reve.game.shared.Multipliers;
import reve.game.shared.Rules;

/** How energy and stamina fill; no point ever takes less than {@code leastSecondsPerPoint}. */
public record EnergyRules(Filling energy, Filling stamina, long leastSecondsPerPoint)
    implements Rules {

  /** How a gauge fills for a player at level 1 whom nothing helps, and what a level adds. */
  public record Filling(long max, long perLevel, long mostMax, long secondsPerPoint) {}

  @Override
  public Rules under(Multipliers multipliers) {
    return new EnergyRules(
        new Filling(
            energy.max(),
            energy.perLevel(),
            energy.mostMax(),
            multipliers.inverse(Multiplier.ENERGY, energy.secondsPerPoint())),
        stamina,
        leastSecondsPerPoint);
  }

  /** At a level, with everything that helps. */
  Pace pace(Gauge gauge, int level, Modification help) {
    Filling filling =
        switch (gauge) {
          case ENERGY -> energy;
          case STAMINA -> stamina;
        };
    long max = filling.max() + filling.perLevel() * (level - 1) + help.maxPoints();
    long hastened =
        filling.secondsPerPoint() * BasisPoints.WHOLE / (BasisPoints.WHOLE + help.faster().value());
    return new Pace(
        Math.min(filling.mostMax(), max),
        Math.max(leastSecondsPerPoint, hastened - help.tenthsSooner() / 10));
  }
}
