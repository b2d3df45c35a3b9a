package reve.app.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The machine's clock, moved: the game's time in a terminal or a test. */
public final class ShiftedClock implements InstantSource {
  private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

  @Override
  public Instant instant() {
    return Instant.now().plus(shift.get());
  }

  public void move(Duration by) {
    shift.updateAndGet(by::plus);
  }
}
