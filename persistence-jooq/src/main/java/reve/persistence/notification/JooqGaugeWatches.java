package reve.persistence.notification;

import static org.jooq.impl.DSL.row;
import static reve.persistence.schema.tables.GaugeWatchTable.GAUGE_WATCH;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reve.game.energy.Gauge;
import reve.game.notification.GaugeWatches;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.GaugeWatchRow;
import reve.persistence.shared.Transaction;
import reve.persistence.shared.Transactions;

/** Keeps when gauges will be full in table {@code gauge_watch}. */
public final class JooqGaugeWatches implements GaugeWatches {
  private static final Duration CLAIM = Duration.ofMinutes(1);

  private final Transactions transactions;

  public JooqGaugeWatches(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void watch(PlayerId player, Gauge gauge, Optional<Instant> fullAt) {
    Instant at = fullAt.orElse(null);
    Transaction.of(player).put(new GaugeWatchRow(player.value(), gauge.name(), at, at));
  }

  @Override
  public List<Watch> claimDue(Instant now, int limit) {
    return transactions.apart(sql -> {
      List<GaugeWatchRow> due =
          sql.selectFrom(GAUGE_WATCH)
              .where(GAUGE_WATCH.DUE_AT.le(now))
              .orderBy(GAUGE_WATCH.DUE_AT)
              .limit(limit)
              .forUpdate()
              .skipLocked()
              .fetch();
      if (!due.isEmpty()) {
        sql.update(GAUGE_WATCH)
            .set(GAUGE_WATCH.DUE_AT, now.plus(CLAIM))
            .where(
                row(GAUGE_WATCH.PLAYER_ID, GAUGE_WATCH.GAUGE)
                    .in(
                        due.stream()
                            .map(each -> row(each.getPlayerId(), each.getGauge()))
                            .toList()))
            .execute();
      }
      return due.stream()
          .map(each ->
              new Watch(
                  new PlayerId(each.getPlayerId()),
                  Gauge.valueOf(each.getGauge()),
                  each.getFullAt()))
          .toList();
    });
  }

  @Override
  public void settle(Watch watch, Optional<Instant> fullAt) {
    Instant at = fullAt.orElse(null);
    transactions.looking(sql ->
        sql.update(GAUGE_WATCH)
            .set(GAUGE_WATCH.FULL_AT, at)
            .set(GAUGE_WATCH.DUE_AT, at)
            .where(
                GAUGE_WATCH.PLAYER_ID.eq(watch.player().value()),
                GAUGE_WATCH.GAUGE.eq(watch.gauge().name()),
                GAUGE_WATCH.FULL_AT.eq(watch.fullAt()))
            .execute());
  }
}
