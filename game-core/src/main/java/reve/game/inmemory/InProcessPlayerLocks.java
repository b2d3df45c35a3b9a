package reve.game.inmemory;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import reve.game.shared.PlayerId;
import reve.game.shared.PlayerLocks;

/** Locks within one process; whoever waits longer than a second goes on to the row lock. */
public final class InProcessPlayerLocks implements PlayerLocks {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Duration patience;
  private final ConcurrentHashMap<PlayerId, Held> held = new ConcurrentHashMap<>();

  public InProcessPlayerLocks() {
    this(PATIENCE);
  }

  InProcessPlayerLocks(Duration patience) {
    this.patience = patience;
  }

  private record Held(ReentrantLock lock, int users) {}

  @Override
  public <T> T holding(PlayerId player, Supplier<T> work) {
    ReentrantLock lock = enter(player);
    boolean locked = false;
    try {
      locked = locked(lock);
      return work.get();
    } finally {
      if (locked) {
        lock.unlock();
      }
      leave(player);
    }
  }

  private boolean locked(ReentrantLock lock) {
    try {
      return lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private ReentrantLock enter(PlayerId player) {
    return Objects.requireNonNull(
            held.compute(
                player,
                (id, known) ->
                    known == null
                        ? new Held(new ReentrantLock(true), 1)
                        : new Held(known.lock(), known.users() + 1)))
        .lock();
  }

  private void leave(PlayerId player) {
    held.computeIfPresent(
        player,
        (id, known) -> known.users() == 1 ? null : new Held(known.lock(), known.users() - 1));
  }

  /** How many players are being held or waited for. */
  int size() {
    return held.size();
  }
}
