package reve.persistence.statistics;

import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static reve.persistence.schema.tables.ActivityPlayerTable.ACTIVITY_PLAYER;
import static reve.persistence.schema.tables.BalanceTable.BALANCE;
import static reve.persistence.schema.tables.CommandTable.COMMAND;
import static reve.persistence.schema.tables.PlayerTable.PLAYER;
import static reve.persistence.schema.tables.SurveyCurrencyTable.SURVEY_CURRENCY;
import static reve.persistence.schema.tables.SurveyTable.SURVEY;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import reve.game.statistics.StatisticsRules;
import reve.game.statistics.Surveys;
import reve.persistence.schema.tables.records.SurveyRow;
import reve.persistence.shared.SingleFlight;

/** One transaction that looks at all players and puts the result in place of the last. */
final class SurveyTaking {
  private static final String LOCK = "survey";

  private final DSLContext sql;
  private final StatisticsRules rules;
  private final Instant now;

  SurveyTaking(DSLContext sql, StatisticsRules rules, Instant now) {
    this.sql = sql;
    this.rules = rules;
    this.now = now;
  }

  /** Does nothing when another transaction is at it. */
  void run() {
    if (!SingleFlight.isFree(sql, LOCK)) {
      return;
    }
    long began = System.nanoTime();
    ActivityCount activity = new ActivityCount(sql);
    activity.until(settled());
    activity.forgetBefore(rules.keptSince(now));
    addUpMoney();
    show(players(), active(), Duration.ofNanos(System.nanoTime() - began));
  }

  private void addUpMoney() {
    sql.deleteFrom(SURVEY_CURRENCY).execute();
    sql.insertInto(SURVEY_CURRENCY)
        .select(
            select(
                    BALANCE.CURRENCY,
                    sum(BALANCE.AMOUNT).cast(BigInteger.class),
                    sum(BALANCE.EARNED).cast(BigInteger.class),
                    sum(BALANCE.SPENT).cast(BigInteger.class))
                .from(BALANCE)
                .groupBy(BALANCE.CURRENCY))
        .execute();
  }

  private long players() {
    return sql.fetchCount(PLAYER, PLAYER.STARTED_AT.isNotNull());
  }

  /** With whoever did something just now, which is not counted yet. */
  private long active() {
    return sql.fetchCount(
        select(ACTIVITY_PLAYER.PLAYER_ID)
            .from(ACTIVITY_PLAYER)
            .where(
                ACTIVITY_PLAYER.DAY.ge(rules.recentSince(now)),
                Playing.is(ACTIVITY_PLAYER.PLAYER_ID))
            .union(
                select(COMMAND.PLAYER_ID)
                    .from(COMMAND)
                    .where(COMMAND.AT.ge(settled()), Playing.is(COMMAND.PLAYER_ID))));
  }

  private Instant settled() {
    return now.minus(Surveys.SETTLING);
  }

  private void show(long players, long active, Duration took) {
    sql.deleteFrom(SURVEY).execute();
    sql.insertInto(SURVEY).set(new SurveyRow(now, took.toMillis(), players, active)).execute();
  }
}
