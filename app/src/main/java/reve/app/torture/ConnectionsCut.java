package reve.app.torture;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Every connection to PostgreSQL breaks off, several times in a row. */
record ConnectionsCut(Door door) implements Fault {
  private static final int MOST_TIMES = 4;
  private static final int LONGEST_MILLIS = 300;

  @Override
  public String name() {
    return "connections_cut";
  }

  @Override
  public void strike(RandomGenerator random) {
    for (int left = 1 + random.nextInt(MOST_TIMES); left > 0; left--) {
      door.cut();
      Patience.pause(Duration.ofMillis(random.nextInt(LONGEST_MILLIS)));
    }
  }
}
