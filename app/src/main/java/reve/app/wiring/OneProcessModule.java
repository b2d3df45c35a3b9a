package reve.app.wiring;

import com.google.inject.Provides;
import com.google.inject.Singleton;
import reve.game.inmemory.InProcessAnnouncements;
import reve.game.inmemory.InProcessCache;
import reve.game.inmemory.InProcessPlayerLocks;
import reve.game.inmemory.InProcessRateLimits;
import reve.game.leaderboard.Standings;
import reve.game.shared.Announcements;
import reve.game.shared.Cache;
import reve.game.shared.PlayerLocks;
import reve.game.shared.RateLimits;
import reve.persistence.Database;

/** What several processes would share, for a game that is one process. */
final class OneProcessModule extends PlainModule {
  @Override
  protected void configure() {
    one(PlayerLocks.class, InProcessPlayerLocks.class);
    one(RateLimits.class, InProcessRateLimits.class);
    one(Cache.class, InProcessCache.class);
    one(Announcements.class, InProcessAnnouncements.class);
  }

  @Provides
  @Singleton
  Standings standings(Database database) {
    return database.standings();
  }
}
