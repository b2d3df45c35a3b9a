package reve.game.energy;

import reve.game.player.Player;
import reve.game.shared.BasisPoints;
import reve.game.shared.Moment;

/**
 * What else decides how a player's gauges fill, such as the class; implemented by other features.
 */
public interface GaugeModifier {
  Modification of(Gauge gauge, Player player, Moment moment);

  /**
   * {@code maxPoints} more fit, points come {@code faster}, and each so many tenths of a second
   * {@code sooner}.
   */
  record Modification(long maxPoints, BasisPoints faster, long tenthsSooner) {
    public static final Modification NONE = new Modification(0, BasisPoints.NONE, 0);

    public static Modification faster(BasisPoints share) {
      return new Modification(0, share, 0);
    }

    Modification plus(Modification other) {
      return new Modification(
          maxPoints + other.maxPoints,
          faster.plus(other.faster),
          tenthsSooner + other.tenthsSooner);
    }
  }
}
