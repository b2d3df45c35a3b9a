package reve.game.collection;

import reve.game.collection.CollectionTotals.Totals;
import reve.game.shared.Cache;
import reve.game.shared.CacheRules;
import reve.game.shared.PlayerId;

/** How much a player has gathered, as questions read it: kept for a while and never out of date. */
public final class CollectionStats {
  private final Cache cache;
  private final CollectionTotals totals;

  public CollectionStats(Cache cache, CollectionTotals totals) {
    this.cache = cache;
    this.totals = totals;
  }

  public Totals of(PlayerId player) {
    return cache.get(
        new Cache.Key(CacheRules.COLLECTION_STATS, player), Totals.class, () -> totals.of(player));
  }
}
