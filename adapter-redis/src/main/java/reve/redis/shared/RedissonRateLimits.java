package reve.redis.shared;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redisson.api.RScript;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;
import reve.game.shared.RateLimits;

/**
 * Rate limits in Redis, shared by all processes: a list of the instants of its latest uses under
 * each key, which expires with the last of them. The instants are the game's, as everywhere; a
 * process whose clock is behind counts from the latest use that any other has made.
 */
public final class RedissonRateLimits implements RateLimits {
  private static final long SECOND = 1_000;

  /** Answers 0 when all uses were taken, and otherwise the longest wait in milliseconds. */
  private static final String TAKE =
      """
      local now = tonumber(ARGV[1])
      for i, key in ipairs(KEYS) do
        local last = tonumber(redis.call('LINDEX', key, -1) or 0)
        if last > now then now = last end
      end
      local wait = 0
      for i, key in ipairs(KEYS) do
        local count, span = tonumber(ARGV[2 * i]), tonumber(ARGV[2 * i + 1])
        local first = redis.call('LINDEX', key, 0)
        while first and tonumber(first) + span <= now do
          redis.call('LPOP', key)
          first = redis.call('LINDEX', key, 0)
        end
        if redis.call('LLEN', key) >= count then
          wait = math.max(wait, tonumber(first) + span - now)
        end
      end
      if wait == 0 then
        for i, key in ipairs(KEYS) do
          redis.call('RPUSH', key, string.format('%.0f', now))
          redis.call('PEXPIRE', key, ARGV[2 * i + 1])
        end
      end
      return wait
      """;

  private final Link link;
  private final InstantSource clock;
  private final RateLimits withoutRedis;

  public RedissonRateLimits(Link link, InstantSource clock, RateLimits withoutRedis) {
    this.link = link;
    this.clock = clock;
    this.withoutRedis = withoutRedis;
  }

  @Override
  public Permit take(List<Use> uses) {
    List<Object> keys = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    values.add(clock.millis());
    for (Use use : uses) {
      keys.add("reve:limit:" + use.key());
      values.add(use.limit().count());
      values.add(use.limit().seconds() * SECOND);
    }
    Optional<Long> wait =
        link.ask(redis ->
            script(redis)
                .evalAsync(
                    RScript.Mode.READ_WRITE,
                    TAKE,
                    RScript.ReturnType.LONG,
                    keys,
                    values.toArray()));
    return wait.map(RedissonRateLimits::permit).orElseGet(() -> withoutRedis.take(uses));
  }

  private static RScript script(RedissonClient redis) {
    return redis.getScript(StringCodec.INSTANCE);
  }

  private static Permit permit(long wait) {
    return wait == 0 ? new Permit.Granted() : new Permit.Refused((wait + SECOND - 1) / SECOND);
  }
}
