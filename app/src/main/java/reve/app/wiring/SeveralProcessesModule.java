package reve.app.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Locale;
import reve.game.leaderboard.Standings;
import reve.game.shared.Announcements;
import reve.game.shared.Cache;
import reve.game.shared.PlayerLocks;
import reve.game.shared.RateLimits;
import reve.game.shared.Rulebooks;
import reve.persistence.Database;
import reve.redis.Redis;
import reve.redis.shared.LinkState;

/** What several processes share, in Redis. */
final class SeveralProcessesModule extends AbstractModule {
  private final Redis redis;

  SeveralProcessesModule(Redis redis) {
    this.redis = redis;
  }

  @Override
  protected void configure() {
    bind(PlayerLocks.class).toInstance(redis.playerLocks());
    bind(Announcements.class).toInstance(redis.announcements());
  }

  @Provides
  @Singleton
  RateLimits rateLimits(InstantSource clock) {
    return redis.rateLimits(clock);
  }

  @Provides
  @Singleton
  Cache cache(Rulebooks rulebooks) {
    return redis.cache(rulebooks);
  }

  @Provides
  @Singleton
  Standings standings(Rulebooks rulebooks, Database database) {
    return redis.standings(rulebooks, database.standings());
  }

  /** For each state 1 while the link is in it, and 0 otherwise. */
  static void measure(Redis redis, MeterRegistry metrics) {
    for (LinkState state : LinkState.values()) {
      Gauge.builder("reve.redis.link", redis, each -> each.state() == state ? 1 : 0)
          .tag("state", state.name().toLowerCase(Locale.ROOT))
          .register(metrics);
    }
  }
}
