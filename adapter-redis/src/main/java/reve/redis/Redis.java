package reve.redis;

import java.time.InstantSource;
import org.redisson.api.RedissonClient;
import org.redisson.api.redisnode.RedisNode.InfoSection;
import org.redisson.api.redisnode.RedisNodes;
import reve.game.inmemory.InProcessRateLimits;
import reve.game.leaderboard.Standings;
import reve.game.shared.Announcements;
import reve.game.shared.Cache;
import reve.game.shared.PlayerLocks;
import reve.game.shared.RateLimits;
import reve.game.shared.Rulebooks;
import reve.redis.leaderboard.RedissonStandings;
import reve.redis.shared.Generations;
import reve.redis.shared.Link;
import reve.redis.shared.LinkState;
import reve.redis.shared.Patience;
import reve.redis.shared.RedissonAnnouncements;
import reve.redis.shared.RedissonCache;
import reve.redis.shared.RedissonPlayerLocks;
import reve.redis.shared.RedissonRateLimits;

/**
 * What the processes of one game share in Redis; every port is to be had here. Each does without
 * Redis whenever Redis does not answer.
 */
public final class Redis implements AutoCloseable {
  private final Link link;
  private final Generations generations;

  private Redis(Link link) {
    this.link = link;
    this.generations = new Generations(link);
  }

  /** Asks the server for its version; throws a {@link RedisProblem} when it is no use. */
  public static String look(RedisSettings settings) {
    try {
      RedissonClient redis = new Opening(settings, Patience.USUAL).open();
      try {
        return redis
            .getRedisNodes(RedisNodes.SINGLE)
            .getInstance()
            .info(InfoSection.SERVER)
            .getOrDefault("redis_version", "?");
      } finally {
        redis.shutdown();
      }
    } catch (RuntimeException failed) {
      throw new RedisProblem.Unusable(settings, failed);
    }
  }

  /** Never fails: a Redis that is not there is looked for until it is. */
  public static Redis open(RedisSettings settings) {
    return open(settings, Patience.USUAL);
  }

  static Redis open(RedisSettings settings, Patience patience) {
    return new Redis(Link.open(new Opening(settings, patience)::open, patience));
  }

  public LinkState state() {
    return link.state();
  }

  public PlayerLocks playerLocks() {
    return new RedissonPlayerLocks(link);
  }

  /** Limits by this clock; without Redis each process counts for itself. */
  public RateLimits rateLimits(InstantSource clock) {
    return new RedissonRateLimits(link, clock, new InProcessRateLimits(clock));
  }

  public Cache cache(Rulebooks rulebooks) {
    return new RedissonCache(link, generations, rulebooks);
  }

  /** The boards of these snapshots. */
  public Standings standings(Rulebooks rulebooks, Standings snapshots) {
    return new RedissonStandings(link, generations, rulebooks, snapshots);
  }

  public Announcements announcements() {
    return new RedissonAnnouncements(link);
  }

  @Override
  public void close() {
    link.close();
  }
}
