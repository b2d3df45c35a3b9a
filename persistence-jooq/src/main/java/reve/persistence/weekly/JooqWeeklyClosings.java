package reve.persistence.weekly;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static reve.persistence.schema.tables.WeeklyClosingTable.WEEKLY_CLOSING;
import static reve.persistence.schema.tables.WeeklyPointsTable.WEEKLY_POINTS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import reve.game.shared.BasisPoints;
import reve.game.shared.PlayerId;
import reve.game.weekly.Week;
import reve.game.weekly.WeeklyClosings;
import reve.persistence.shared.Transactions;

/** Keeps in table {@code weekly_closing} what it took to be among the best of a week. */
public final class JooqWeeklyClosings implements WeeklyClosings {
  private final Transactions transactions;

  public JooqWeeklyClosings(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public List<Week> unsettled(Week before) {
    return transactions.looking(sql ->
        sql.selectDistinct(WEEKLY_POINTS.WEEK)
            .from(WEEKLY_POINTS)
            .where(WEEKLY_POINTS.WEEK.lt(before.monday()))
            .andNotExists(
                selectOne()
                    .from(WEEKLY_CLOSING)
                    .where(
                        WEEKLY_CLOSING.WEEK.eq(WEEKLY_POINTS.WEEK),
                        WEEKLY_CLOSING.SETTLED_AT.isNotNull()))
            .orderBy(WEEKLY_POINTS.WEEK)
            .fetch(each -> new Week(each.value1())));
  }

  @Override
  public long least(Week week, BasisPoints best) {
    return transactions.apart(sql ->
        said(sql, week)
            .orElseGet(() -> {
              say(sql, week, counted(sql, week, best));
              return said(sql, week).orElseThrow();
            }));
  }

  private static Optional<Long> said(DSLContext sql, Week week) {
    return sql.select(WEEKLY_CLOSING.LEAST)
        .from(WEEKLY_CLOSING)
        .where(WEEKLY_CLOSING.WEEK.eq(week.monday()))
        .fetchOptional(WEEKLY_CLOSING.LEAST);
  }

  private static long counted(DSLContext sql, Week week, BasisPoints best) {
    int players = sql.fetchCount(WEEKLY_POINTS, WEEKLY_POINTS.WEEK.eq(week.monday()));
    return sql.select(WEEKLY_POINTS.POINTS)
        .from(WEEKLY_POINTS)
        .where(WEEKLY_POINTS.WEEK.eq(week.monday()))
        .orderBy(WEEKLY_POINTS.POINTS.desc())
        .offset(WeeklyClosings.among(players, best) - 1)
        .limit(1)
        .fetchOptional(WEEKLY_POINTS.POINTS)
        .orElse(1L);
  }

  /** Another process may have said it meanwhile; then that stands. */
  private static void say(DSLContext sql, Week week, long least) {
    sql.insertInto(WEEKLY_CLOSING, WEEKLY_CLOSING.WEEK, WEEKLY_CLOSING.LEAST)
        .values(week.monday(), least)
        .onConflict(WEEKLY_CLOSING.WEEK)
        .doNothing()
        .execute();
  }

  @Override
  public List<Standing> atLeast(long points, Week week, Optional<Standing> after, int limit) {
    return transactions.looking(sql ->
        sql.select(WEEKLY_POINTS.PLAYER_ID, WEEKLY_POINTS.POINTS)
            .from(WEEKLY_POINTS)
            .where(
                WEEKLY_POINTS.WEEK.eq(week.monday()),
                WEEKLY_POINTS.POINTS.ge(points),
                after.map(JooqWeeklyClosings::beyond).orElse(noCondition()))
            .orderBy(WEEKLY_POINTS.POINTS.desc(), WEEKLY_POINTS.PLAYER_ID)
            .limit(limit)
            .fetch(each -> new Standing(new PlayerId(each.value1()), each.value2())));
  }

  private static Condition beyond(Standing last) {
    return WEEKLY_POINTS
        .POINTS
        .le(last.points())
        .and(
            WEEKLY_POINTS
                .POINTS
                .lt(last.points())
                .or(WEEKLY_POINTS.PLAYER_ID.gt(last.player().value())));
  }

  @Override
  public void settle(Week week, Instant at) {
    transactions.looking(sql ->
        sql.update(WEEKLY_CLOSING)
            .set(WEEKLY_CLOSING.SETTLED_AT, at)
            .where(WEEKLY_CLOSING.WEEK.eq(week.monday()))
            .execute());
  }

  @Override
  public int forget(int limit) {
    return transactions.apart(sql ->
        sql.deleteFrom(WEEKLY_POINTS)
            .where(
                row(WEEKLY_POINTS.PLAYER_ID, WEEKLY_POINTS.WEEK)
                    .in(
                        select(WEEKLY_POINTS.PLAYER_ID, WEEKLY_POINTS.WEEK)
                            .from(WEEKLY_POINTS)
                            .join(WEEKLY_CLOSING)
                            .on(WEEKLY_CLOSING.WEEK.eq(WEEKLY_POINTS.WEEK))
                            .where(WEEKLY_CLOSING.SETTLED_AT.isNotNull())
                            .limit(limit)))
            .execute());
  }
}
