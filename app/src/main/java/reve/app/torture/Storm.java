package reve.app.torture;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Lets faults strike one after the other, in an order and at moments that the seed decides. */
final class Storm {
  private static final int MOST_ANSWERS_BETWEEN = 80;

  private final List<Fault> faults;
  private final Crowd crowd;
  private final RandomGenerator random;
  private final SortedMap<String, Integer> strikes = new TreeMap<>();

  Storm(List<Fault> faults, Crowd crowd, long seed) {
    this.faults = List.copyOf(faults);
    this.crowd = crowd;
    this.random = new Random(seed);
    faults.forEach(fault -> strikes.put(fault.name(), 0));
  }

  /** Rages for that long; every fault strikes at least once, and all is well when this returns. */
  SortedMap<String, Integer> rage(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    for (int struck = 0; struck < faults.size() || System.nanoTime() < end; struck++) {
      calm(end);
      Fault fault =
          struck < faults.size() ? faults.get(struck) : faults.get(random.nextInt(faults.size()));
      fault.strike(random);
      strikes.merge(fault.name(), 1, Integer::sum);
    }
    calm(end);
    return strikes;
  }

  /**
   * The crowd does something between two faults, so that each meets it at another moment. When time
   * is up, it is enough that anybody is answered at all.
   */
  private void calm(long end) {
    long before = crowd.answered();
    long target = before + 1 + random.nextInt(MOST_ANSWERS_BETWEEN);
    Patience.until(
        "the crowd is answered",
        () -> crowd.answered() >= target || (System.nanoTime() > end && crowd.answered() > before));
  }
}
