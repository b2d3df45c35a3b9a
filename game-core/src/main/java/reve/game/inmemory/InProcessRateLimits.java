package reve.game.inmemory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reve.game.shared.RateLimits;

/** Rate limits within one process: the instants of every key's latest uses. */
public final class InProcessRateLimits implements RateLimits {
  private static final int TAKES_BETWEEN_SWEEPS = 10_000;

  private final InstantSource clock;
  private final Map<String, Recent> known = new HashMap<>();
  private long takes;

  public InProcessRateLimits(InstantSource clock) {
    this.clock = clock;
  }

  private record Recent(List<Instant> uses, Instant forgotten) {}

  @Override
  public synchronized Permit take(List<Use> uses) {
    Instant now = clock.instant();
    sweep(now);
    Duration wait =
        uses.stream().map(use -> wait(use, now)).max(Duration::compareTo).orElse(Duration.ZERO);
    if (wait.isPositive()) {
      return new Permit.Refused(wait.plusMillis(999).toSeconds());
    }
    uses.forEach(use -> count(use, now));
    return new Permit.Granted();
  }

  private void sweep(Instant now) {
    takes++;
    if (takes % TAKES_BETWEEN_SWEEPS == 0) {
      known.values().removeIf(recent -> recent.forgotten().isBefore(now));
    }
  }

  /** How long until there is room for the use; zero when there is. */
  private Duration wait(Use use, Instant now) {
    List<Instant> recent = recent(use, now);
    return recent.size() < use.limit().count()
        ? Duration.ZERO
        : Duration.between(now, recent.getFirst().plus(span(use)));
  }

  private void count(Use use, Instant now) {
    List<Instant> recent = recent(use, now);
    recent.add(now);
    known.put(use.key(), new Recent(List.copyOf(recent), now.plus(span(use))));
  }

  private List<Instant> recent(Use use, Instant now) {
    Recent recent = known.get(use.key());
    List<Instant> uses = new ArrayList<>(recent == null ? List.of() : recent.uses());
    uses.removeIf(at -> !at.plus(span(use)).isAfter(now));
    return uses;
  }

  private static Duration span(Use use) {
    return Duration.ofSeconds(use.limit().seconds());
  }

  /** How many keys are remembered. */
  synchronized int size() {
    return known.size();
  }
}
