package reve.app.torture;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** The way to PostgreSQL is slow for a while. */
record ConnectionsSlowed(Door door) implements Fault {
  private static final int SLOWEST_MILLIS = 200;
  private static final int LONGEST_MILLIS = 3_000;

  @Override
  public String name() {
    return "connections_slowed";
  }

  @Override
  public void strike(RandomGenerator random) {
    door.slow(Duration.ofMillis(1 + random.nextInt(SLOWEST_MILLIS)));
    Patience.pause(Duration.ofMillis(random.nextInt(LONGEST_MILLIS)));
    door.slow(Duration.ZERO);
  }
}
