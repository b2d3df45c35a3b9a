package reve.game.inmemory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import reve.game.shared.RateLimits;

/** Rate limits within one process: the instants of every key's latest uses. */
public final class InProcessRateLimits implements RateLimits {
  private static final int TAKES_BETWEEN_SWEEPS = 10_000;

  private final InstantSource clock;
  private final ConcurrentHashMap<String, Uses> uses = new ConcurrentHashMap<>();
  private final AtomicLong takes = new AtomicLong();

  public InProcessRateLimits(InstantSource clock) {
    this.clock = clock;
  }

  private record Uses(List<Instant> at, Instant forgotten) {}

  @Override
  public Permit take(String key, Limit limit) {
    Instant now = clock.instant();
    if (takes.incrementAndGet() % TAKES_BETWEEN_SWEEPS == 0) {
      uses.values().removeIf(known -> known.forgotten().isBefore(now));
    }
    Duration span = Duration.ofSeconds(limit.seconds());
    AtomicReference<Permit> permit = new AtomicReference<>(new Permit.Granted());
    uses.compute(
        key,
        (name, known) -> {
          List<Instant> recent = new ArrayList<>(known == null ? List.of() : known.at());
          recent.removeIf(use -> !use.plus(span).isAfter(now));
          if (recent.size() < limit.count()) {
            recent.add(now);
          } else {
            Duration left = Duration.between(now, recent.getFirst().plus(span));
            permit.set(new Permit.Refused(Math.max(1, left.plusMillis(999).toSeconds())));
          }
          return new Uses(List.copyOf(recent), now.plus(span));
        });
    return permit.get();
  }

  /** How many keys are remembered. */
  int size() {
    return uses.size();
  }
}
