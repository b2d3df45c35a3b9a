package reve.app.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.HdrHistogram.Histogram;

/** What a round of load came to; latencies in milliseconds. */
public record Sample(double perSecond, double p50Ms, double p99Ms, long failed) {

  /** The round in the middle by throughput. */
  public static Sample middle(List<Sample> rounds) {
    return rounds.stream()
        .sorted(Comparator.comparingDouble(Sample::perSecond))
        .toList()
        .get(rounds.size() / 2);
  }

  /** A throughput of which nothing else is known. */
  public static Sample ofRate(double perSecond) {
    return new Sample(perSecond, Double.NaN, Double.NaN, 0);
  }

  /** What all clients of a round saw. */
  static Sample of(Collection<Histogram> latencies, Duration lasted, long failed) {
    Histogram all = new Histogram(3);
    latencies.forEach(all::add);
    return new Sample(
        all.getTotalCount() / (lasted.toNanos() / 1e9),
        all.getValueAtPercentile(50) / 1e6,
        all.getValueAtPercentile(99) / 1e6,
        failed);
  }
}
