package reve.game.esprit;

import java.math.BigInteger;
import java.util.List;
import reve.game.shared.BasisPoints;

/**
 * How stars, levels and limit breaks multiply an Esprit's base stats; {@code limitBreaks} holds the
 * factor at each number of breaks, from none on.
 */
public record Growth(BasisPoints perStar, BasisPoints perLevel, List<BasisPoints> limitBreaks) {
  private static final BigInteger WHOLE_CUBED = BigInteger.valueOf(BasisPoints.WHOLE).pow(3);

  public Growth {
    limitBreaks = List.copyOf(limitBreaks);
    if (limitBreaks.isEmpty()) {
      throw new IllegalArgumentException("the factor of no limit break is missing");
    }
  }

  /** The stats of the stack's one levelled copy, each floored. */
  public Stats lead(Stats base, int stars, int level, int breaks) {
    BigInteger factor =
        BigInteger.valueOf(BasisPoints.WHOLE + perStar.value() * stars)
            .multiply(BigInteger.valueOf(BasisPoints.WHOLE + perLevel.value() * (level - 1)))
            .multiply(BigInteger.valueOf(limitBreaks.get(breaks).value()));
    return new Stats(
        grown(base.atk(), factor), grown(base.def(), factor), grown(base.hp(), factor));
  }

  /** The stats of every other copy, which has stars only. */
  public Stats reserve(Stats base, int stars) {
    return lead(base, stars, 1, 0);
  }

  private static long grown(long stat, BigInteger factor) {
    return BigInteger.valueOf(stat).multiply(factor).divide(WHOLE_CUBED).longValueExact();
  }
}
