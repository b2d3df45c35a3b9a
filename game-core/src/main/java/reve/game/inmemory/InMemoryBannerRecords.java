package reve.game.inmemory;

import java.util.HashMap;
import java.util.Map;
import reve.game.shared.PlayerId;
import reve.game.summon.BannerId;
import reve.game.summon.BannerRecords;

/** Keeps the players' standing with each banner in memory. */
public final class InMemoryBannerRecords implements BannerRecords {
  private final InMemoryDatabase database;

  public InMemoryBannerRecords(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Map<BannerId, BannerRecord> of(PlayerId player) {
    return database.banners.find(player).orElse(Map.of());
  }

  @Override
  public void save(PlayerId player, Map<BannerId, BannerRecord> changed) {
    Map<BannerId, BannerRecord> records = new HashMap<>(of(player));
    records.putAll(changed);
    database.banners.put(player, Map.copyOf(records));
  }
}
