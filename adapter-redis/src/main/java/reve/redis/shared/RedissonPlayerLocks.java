package reve.redis.shared;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.redisson.api.RLock;
import org.redisson.api.RedissonClient;
import reve.game.shared.PlayerId;
import reve.game.shared.PlayerLocks;

/**
 * Locks in Redis, shared by all processes. A holder is a number of this client's own and not a
 * thread, so that it does not matter on which thread a lock is freed.
 */
public final class RedissonPlayerLocks implements PlayerLocks {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /**
   * After this a dead process holds nobody; longer than any command takes, and if one does take
   * longer, the row lock decides.
   */
  private static final Duration LEASE = Duration.ofSeconds(5);

  private final Link link;
  private final Duration patience;
  private final Duration lease;
  private final AtomicLong holders = new AtomicLong();

  public RedissonPlayerLocks(Link link) {
    this(link, PATIENCE, LEASE);
  }

  RedissonPlayerLocks(Link link, Duration patience, Duration lease) {
    this.link = link;
    this.patience = patience;
    this.lease = lease;
  }

  @Override
  public <T> T holding(PlayerId player, Supplier<T> work) {
    long holder = holders.incrementAndGet();
    boolean held = takes(player, holder);
    try {
      return work.get();
    } finally {
      if (held) {
        free(player, holder);
      }
    }
  }

  /** Asks without waiting first: an answer to that is due at once, whoever holds the player. */
  private boolean takes(PlayerId player, long holder) {
    return take(player, holder, Duration.ZERO)
        .flatMap(free -> free ? Optional.of(true) : take(player, holder, patience))
        .orElse(false);
  }

  private Optional<Boolean> take(PlayerId player, long holder, Duration wait) {
    Optional<Boolean> taken =
        link.ask(
            wait,
            redis ->
                lock(redis, player)
                    .tryLockAsync(wait.toMillis(), lease.toMillis(), TimeUnit.MILLISECONDS, holder),
            late -> {
              if (late) {
                free(player, holder);
              }
            });
    if (taken.isEmpty()) {
      free(player, holder); // what timed out may have been granted all the same
    }
    return taken;
  }

  /** Nobody waits for this: the command is over, and the next one asks for the lock anyway. */
  private void free(PlayerId player, long holder) {
    link.tell(redis -> lock(redis, player).unlockAsync(holder));
  }

  private static RLock lock(RedissonClient redis, PlayerId player) {
    return redis.getLock("reve:lock:{" + player.value() + "}");
  }
}
