package reve.persistence.leaderboard;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.val;
import static reve.persistence.schema.tables.BalanceTable.BALANCE;
import static reve.persistence.schema.tables.CollectionTotalsTable.COLLECTION_TOTALS;
import static reve.persistence.schema.tables.LeaderboardSnapshotTable.LEADERBOARD_SNAPSHOT;
import static reve.persistence.schema.tables.LeaderboardStandingTable.LEADERBOARD_STANDING;
import static reve.persistence.schema.tables.PlayerTable.PLAYER;
import static reve.persistence.schema.tables.WeeklyPointsTable.WEEKLY_POINTS;

import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import reve.game.economy.CurrencyId;
import reve.game.leaderboard.Board;
import reve.game.leaderboard.Board.Measure;
import reve.game.weekly.Week;
import reve.persistence.schema.tables.records.LeaderboardSnapshotRow;
import reve.persistence.shared.SingleFlight;

/** One transaction that ranks all players anew and puts the result in place of the last. */
final class SnapshotTaking {
  private static final String LOCK = "leaderboard:";

  private final DSLContext sql;
  private final Board board;
  private final Instant now;

  SnapshotTaking(DSLContext sql, Board board, Instant now) {
    this.sql = sql;
    this.board = board;
    this.now = now;
  }

  /** Does nothing when another transaction is at it. */
  void run() {
    if (!SingleFlight.isFree(sql, LOCK + board.id().value())) {
      return;
    }
    long began = System.nanoTime();
    long number =
        sql.select(LEADERBOARD_SNAPSHOT.SNAPSHOT)
                .from(LEADERBOARD_SNAPSHOT)
                .where(LEADERBOARD_SNAPSHOT.BOARD.eq(board.id().value()))
                .fetchOptional(LEADERBOARD_SNAPSHOT.SNAPSHOT)
                .orElse(0L)
            + 1;
    rank(number);
    forgetOthersThan(number);
    show(number, Duration.ofNanos(System.nanoTime() - began));
  }

  private void rank(long number) {
    Score score = score(board.measure());
    sql.insertInto(
            LEADERBOARD_STANDING,
            LEADERBOARD_STANDING.BOARD,
            LEADERBOARD_STANDING.SNAPSHOT,
            LEADERBOARD_STANDING.RANK,
            LEADERBOARD_STANDING.PLAYER_ID,
            LEADERBOARD_STANDING.NAME,
            LEADERBOARD_STANDING.SCORE)
        .select(
            DSL.select(
                    val(board.id().value()),
                    val(number),
                    rowNumber()
                        .over()
                        .orderBy(
                            score.value().desc(),
                            PLAYER.LEVEL.desc(),
                            PLAYER.STARTED_AT.asc(),
                            PLAYER.PLAYER_ID.asc())
                        .cast(SQLDataType.BIGINT),
                    PLAYER.PLAYER_ID,
                    PLAYER.NAME,
                    score.value())
                .from(score.source())
                .where(PLAYER.STARTED_AT.isNotNull()))
        .execute();
  }

  /** The number by which a board ranks, and the players with what it is read from. */
  private record Score(Table<?> source, Field<Long> value) {}

  private Score score(Measure measure) {
    return switch (measure) {
      case Measure.Level level -> new Score(PLAYER, PLAYER.LEVEL.cast(SQLDataType.BIGINT));
      case Measure.Power power -> ofTotals(COLLECTION_TOTALS.POWER);
      case Measure.UniqueEsprits unique -> ofTotals(COLLECTION_TOTALS.UNIQUE_ESPRITS);
      case Measure.Held(CurrencyId currency) ->
          new Score(
              PLAYER
                  .leftJoin(BALANCE)
                  .on(
                      BALANCE.PLAYER_ID.eq(PLAYER.PLAYER_ID),
                      BALANCE.CURRENCY.eq(currency.value())),
              coalesce(BALANCE.AMOUNT, inline(0L)));
      case Measure.PointsOfTheWeek points ->
          new Score(
              PLAYER
                  .join(WEEKLY_POINTS)
                  .on(
                      WEEKLY_POINTS.PLAYER_ID.eq(PLAYER.PLAYER_ID),
                      WEEKLY_POINTS.WEEK.eq(Week.of(now).monday())),
              WEEKLY_POINTS.POINTS);
    };
  }

  private static Score ofTotals(Field<Long> total) {
    return new Score(
        PLAYER.leftJoin(COLLECTION_TOTALS).on(COLLECTION_TOTALS.PLAYER_ID.eq(PLAYER.PLAYER_ID)),
        coalesce(total, inline(0L)));
  }

  private void forgetOthersThan(long number) {
    sql.deleteFrom(LEADERBOARD_STANDING)
        .where(
            LEADERBOARD_STANDING.BOARD.eq(board.id().value()),
            LEADERBOARD_STANDING.SNAPSHOT.ne(number))
        .execute();
  }

  private void show(long number, Duration took) {
    LeaderboardSnapshotRow row =
        new LeaderboardSnapshotRow(board.id().value(), number, now, took.toMillis());
    sql.insertInto(LEADERBOARD_SNAPSHOT)
        .set(row)
        .onConflict(LEADERBOARD_SNAPSHOT.BOARD)
        .doUpdate()
        .set(row)
        .execute();
  }
}
