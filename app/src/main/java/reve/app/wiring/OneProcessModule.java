package reve.app.wiring;

import reve.game.inmemory.InProcessPlayerLocks;
import reve.game.inmemory.InProcessRateLimits;
import reve.game.shared.PlayerLocks;
import reve.game.shared.RateLimits;

/** What several processes would share, for a game that is one process. */
final class OneProcessModule extends PlainModule {
  @Override
  protected void configure() {
    one(PlayerLocks.class, InProcessPlayerLocks.class);
    one(RateLimits.class, InProcessRateLimits.class);
  }
}
