package reve.game.testworld;

import java.util.Map;
import reve.game.shared.Weights;
import reve.game.shared.Weights.Weighted;

/** Pearson's test of how far counted draws are from the weights that they were drawn by. */
public final class ChiSquare {

  /**
   * What one fair series in a thousand exceeds, by degrees of freedom from 1 on; from the table of
   * critical values in the NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.4.
   */
  private static final double[] CRITICAL = {
    10.828, 13.816, 16.266, 18.467, 20.515, 22.458, 24.322, 26.125, 27.877, 29.588, 31.264, 32.909,
    34.528, 36.123, 37.697
  };

  private ChiSquare() {}

  public static <T> double of(Weights<T> weights, Map<T, Long> counts) {
    double draws = counts.values().stream().mapToLong(Long::longValue).sum();
    double sum = 0;
    for (Weighted<T> each : weights.choices()) {
      double expected = draws * each.weight() / weights.total();
      if (expected < 5) {
        throw new IllegalArgumentException("too few draws to judge " + each.choice());
      }
      double off = counts.getOrDefault(each.choice(), 0L) - expected;
      sum += off * off / expected;
    }
    return sum;
  }

  /** What {@link #of} stays below when the draws are fair, but for one series in a thousand. */
  public static double limit(Weights<?> weights) {
    return CRITICAL[weights.choices().size() - 2];
  }
}
