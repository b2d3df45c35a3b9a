package reve.redis.shared;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What makes something kept in Redis out of date. It is kept together with two generations, that of
 * everything and that of its owner, as they were before it was looked up, and counts only while
 * both last. A generation ends by its key's deletion; the next look makes another that was never
 * used. So nothing that was found before an end is given out after it, whoever put it there, and
 * when.
 *
 * <p>An end that Redis does not confirm is owed. While any is, this process does not trust what is
 * kept; all are paid at once by an end of everything, as soon as Redis answers. A process begins
 * with a debt, since one that was killed may have left one.
 */
public final class Generations {
  /**
   * The beginning of a script over {@link #keys} and {@link #fresh}: the text of both generations.
   */
  public static final String NOW =
      """
      local generations = ''
      for i = 1, 2 do
        local generation = redis.call('GET', KEYS[i])
        if not generation then
          generation = ARGV[1]
          redis.call('SET', KEYS[i], generation, 'PX', ARGV[2])
        end
        generations = generations .. generation .. ' '
      end
      """;

  private static final String EVERYTHING = "reve:generation";
  private static final Duration REMEMBERED = Duration.ofDays(1);

  private final Link link;
  private final AtomicLong owed = new AtomicLong(1);
  private final ReentrantLock paying = new ReentrantLock();
  private volatile long paid;

  public Generations(Link link) {
    this.link = link;
  }

  /** The keys of a script that begins with {@link #NOW}; its own begin with the third. */
  public List<Object> keys(String owner, Object... further) {
    List<Object> keys = new ArrayList<>(List.of(EVERYTHING, owner));
    keys.addAll(List.of(further));
    return keys;
  }

  /** The values of a script that begins with {@link #NOW}; its own begin with the third. */
  public Object[] fresh(Object... further) {
    List<Object> values =
        new ArrayList<>(List.of(UUID.randomUUID().toString(), REMEMBERED.toMillis()));
    values.addAll(List.of(further));
    return values.toArray();
  }

  /** Ends the generation of the owner with this key. */
  public void end(String owner) {
    if (link.ask(redis -> redis.getBucket(owner).deleteAsync()).isEmpty()) {
      owed.incrementAndGet();
    }
  }

  /** Whether nothing is owed; pays it if that can be done at once. */
  public boolean areTrusted() {
    if (paid == owed.get()) {
      return true;
    }
    if (!paying.tryLock()) {
      return false;
    }
    try {
      long upTo = owed.get();
      if (link.ask(redis -> redis.getBucket(EVERYTHING).deleteAsync()).isPresent()) {
        paid = upTo;
      }
      return paid == owed.get();
    } finally {
      paying.unlock();
    }
  }
}
