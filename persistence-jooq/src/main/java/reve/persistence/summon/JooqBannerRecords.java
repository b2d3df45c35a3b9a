package reve.persistence.summon;

import static reve.persistence.schema.tables.BannerRecordTable.BANNER_RECORD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reve.game.shared.PlayerId;
import reve.game.summon.BannerId;
import reve.game.summon.BannerRecords;
import reve.persistence.schema.tables.records.BannerRecordRow;
import reve.persistence.shared.Lookup;
import reve.persistence.shared.Transaction;

/** Keeps the players' standing with each banner in table {@code banner_record}. */
public final class JooqBannerRecords implements BannerRecords {
  private static final Lookup<Map<BannerId, BannerRecord>> ALL =
      Lookup.of(BANNER_RECORD, JooqBannerRecords::records);

  @Override
  public Map<BannerId, BannerRecord> of(PlayerId player) {
    return Transaction.of(player).recall(player, ALL);
  }

  private static Map<BannerId, BannerRecord> records(List<BannerRecordRow> rows) {
    return rows.stream()
        .collect(
            Collectors.toMap(
                row -> new BannerId(row.getBanner()),
                row -> new BannerRecord(row.getPity(), row.getDay(), row.getPulls())));
  }

  @Override
  public void save(PlayerId player, Map<BannerId, BannerRecord> changed) {
    Transaction transaction = Transaction.of(player);
    Map<BannerId, BannerRecord> all = new HashMap<>(of(player));
    all.putAll(changed);
    transaction.remember(player, ALL, Map.copyOf(all));
    changed.forEach((banner, record) ->
        transaction.put(
            new BannerRecordRow(
                player.value(), banner.value(), record.pity(), record.day(), record.pulls())));
  }
}
