package reve.game.inmemory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import reve.game.shared.Cache;
import reve.game.shared.CacheRules;
import reve.game.shared.PlayerId;
import reve.game.shared.Rulebooks;

/**
 * Answers kept within one process. A player who is dropped gets a shelf of their own anew, and
 * whoever was loading meanwhile puts the answer on the old one, which nobody looks at any more.
 */
public final class InProcessCache implements Cache {
  private static final int GETS_BETWEEN_SWEEPS = 10_000;

  private final InstantSource clock;
  private final Rulebooks rulebooks;
  private final ConcurrentHashMap<PlayerId, Map<String, Slot>> shelves = new ConcurrentHashMap<>();
  private final AtomicLong gets = new AtomicLong();

  public InProcessCache(InstantSource clock, Rulebooks rulebooks) {
    this.clock = clock;
    this.rulebooks = rulebooks;
  }

  @Override
  public <V extends Record> V get(Key key, Class<V> type, Supplier<V> loader) {
    Instant now = clock.instant();
    if (gets.incrementAndGet() % GETS_BETWEEN_SWEEPS == 0) {
      shelves
          .values()
          .removeIf(shelf -> shelf.values().stream().allMatch(slot -> slot.isOver(now)));
    }
    Duration lifetime = rulebooks.inForce().of(CacheRules.class).lifetime(key);
    Slot slot =
        shelves
            .computeIfAbsent(key.player(), _ -> new ConcurrentHashMap<>())
            .computeIfAbsent(key.name(), _ -> new Slot());
    return type.cast(slot.get(now, lifetime, loader));
  }

  @Override
  public void drop(PlayerId player) {
    shelves.remove(player);
  }

  /** Of how many players something is kept. */
  int size() {
    return shelves.size();
  }

  private static final class Slot {
    private volatile Optional<Kept> kept = Optional.empty();

    private record Kept(Record answer, Instant until) {}

    synchronized Record get(Instant now, Duration lifetime, Supplier<? extends Record> loader) {
      if (isOver(now)) {
        kept = Optional.of(new Kept(loader.get(), now.plus(lifetime)));
      }
      return kept.orElseThrow().answer();
    }

    boolean isOver(Instant now) {
      return kept.map(each -> !each.until().isAfter(now)).orElse(true);
    }
  }
}
