package reve.app.bench;

import java.util.Arrays;

/** What one round came to; latencies in milliseconds, counted to the first answer. */
public record Measure(
    Mix mix, int users, double perSecond, double p50, double p99, double slowest, long failed) {

  static Measure of(Mix mix, int users, double seconds, double[] latencies, long failed) {
    double[] sorted = latencies.clone();
    Arrays.sort(sorted);
    return new Measure(
        mix,
        users,
        latencies.length / seconds,
        at(0.50, sorted),
        at(0.99, sorted),
        at(1.0, sorted),
        failed);
  }

  private static double at(double share, double[] sorted) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
