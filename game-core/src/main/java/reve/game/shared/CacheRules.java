package reve.game.shared;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * For how many seconds answers are kept, by name; each up to {@code jitterPercent} longer or
 * shorter, so that what was kept at once does not end at once.
 */
public record CacheRules(Map<String, Integer> seconds, int jitterPercent) implements Rules {
  public static final String COLLECTION_STATS = "collection_stats";
  public static final String LEADERBOARD = "leaderboard";

  public CacheRules {
    seconds = Map.copyOf(seconds);
  }

  public Duration lifetime(Cache.Key key) {
    return lifetime(key.name(), key.player());
  }

  /** How long the named thing is kept about its owner. */
  public Duration lifetime(String name, Record owner) {
    long usual = Duration.ofSeconds(Objects.requireNonNull(seconds.get(name))).toMillis();
    long most = usual * jitterPercent / 100;
    long scattered = (owner.hashCode() * 0x9E3779B97F4A7C15L) >>> 1;
    return Duration.ofMillis(usual - most + scattered % (2 * most + 1));
  }
}
