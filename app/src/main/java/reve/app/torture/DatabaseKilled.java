package reve.app.torture;

import java.time.Duration;
import java.util.random.RandomGenerator;
import reve.app.torture.Cluster.End;

/** PostgreSQL ends at once, is away for a while, and comes back on what it had written. */
record DatabaseKilled(Cluster cluster) implements Fault {
  private static final int LONGEST_MILLIS = 2_000;

  @Override
  public String name() {
    return "postgresql_killed";
  }

  @Override
  public void strike(RandomGenerator random) {
    cluster.end(random.nextBoolean() ? End.IMMEDIATE : End.KILLED);
    Patience.pause(Duration.ofMillis(random.nextInt(LONGEST_MILLIS)));
    cluster.start();
  }
}
