package reve.persistence.summon;

import static reve.persistence.schema.tables.BannerRecordTable.BANNER_RECORD;

import java.util.Map;
import reve.game.shared.PlayerId;
import reve.game.summon.BannerId;
import reve.game.summon.BannerRecords;
import reve.persistence.schema.tables.records.BannerRecordRow;
import reve.persistence.shared.Transaction;

/** Keeps the players' standing with each banner in table {@code banner_record}. */
public final class JooqBannerRecords implements BannerRecords {
  @Override
  public Map<BannerId, BannerRecord> of(PlayerId player) {
    return Transaction.of(player)
        .reading(BANNER_RECORD)
        .selectFrom(BANNER_RECORD)
        .where(BANNER_RECORD.PLAYER_ID.eq(player.value()))
        .fetchMap(
            row -> new BannerId(row.getBanner()),
            row -> new BannerRecord(row.getPity(), row.getDay(), row.getPulls()));
  }

  @Override
  public void save(PlayerId player, Map<BannerId, BannerRecord> changed) {
    Transaction transaction = Transaction.of(player);
    changed.forEach((banner, record) ->
        transaction.put(
            new BannerRecordRow(
                player.value(), banner.value(), record.pity(), record.day(), record.pulls())));
  }
}
