package reve.discordlocal.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Gives out ids: ascending ones for what happens, and steady ones for what has a name. */
public final class Snowflakes {
  private static final long NAMED_BASE = 1L << 59;
  private static final long NAMED_MASK = (1L << 48) - 1;

  private final InstantSource clock;
  private final AtomicLong last = new AtomicLong();

  public Snowflakes(InstantSource clock) {
    this.clock = clock;
  }

  /** The time by which ids are made. */
  public Instant now() {
    return clock.instant();
  }

  /** An id greater than every one given before. */
  public Snowflake next() {
    var now = (clock.millis() - Snowflake.EPOCH_MILLIS) << Snowflake.TIME_SHIFT;
    return new Snowflake(last.updateAndGet(before -> Math.max(before + 1, now)));
  }

  /** The id that this kind of thing of this name has in every run. */
  public static Snowflake named(String kind, String name) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest((kind + ":" + name).getBytes(StandardCharsets.UTF_8));
      var bits = 0L;
      for (var index = 0; index < Long.BYTES; index++) {
        bits = bits << Byte.SIZE | Byte.toUnsignedLong(hash[index]);
      }
      return new Snowflake(NAMED_BASE + (bits & NAMED_MASK));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every JDK has SHA-256", missing);
    }
  }

  /** The number-th of a row of ids that fall on shards in turn. */
  public static Snowflake inTurn(long first, int number) {
    return new Snowflake(first + ((long) number << Snowflake.TIME_SHIFT));
  }
}
