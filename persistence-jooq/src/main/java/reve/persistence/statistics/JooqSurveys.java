package reve.persistence.statistics;

import static reve.persistence.schema.tables.ActivityDayTable.ACTIVITY_DAY;
import static reve.persistence.schema.tables.ActivityFeatureTable.ACTIVITY_FEATURE;
import static reve.persistence.schema.tables.SurveyCurrencyTable.SURVEY_CURRENCY;
import static reve.persistence.schema.tables.SurveyTable.SURVEY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import reve.game.economy.CurrencyId;
import reve.game.economy.Turnover;
import reve.game.shared.Snapshot;
import reve.game.statistics.ActiveDay;
import reve.game.statistics.FeatureId;
import reve.game.statistics.StatisticsRules;
import reve.game.statistics.Survey;
import reve.game.statistics.Surveys;
import reve.persistence.shared.Transaction;
import reve.persistence.shared.Transactions;

/** Keeps the newest survey in table {@code survey}, and the days in {@code activity_day}. */
public final class JooqSurveys implements Surveys {
  private final Transactions transactions;

  public JooqSurveys(Transactions transactions) {
    this.transactions = transactions;
  }

  /** In one statement, so that it is never of two surveys. */
  @Override
  public Optional<Survey> newest() {
    Result<Record> rows =
        Transaction.running()
            .reading(SURVEY, SURVEY_CURRENCY)
            .select()
            .from(SURVEY)
            .leftJoin(SURVEY_CURRENCY)
            .on(DSL.trueCondition())
            .fetch();
    return rows.stream()
        .findFirst()
        .map(row ->
            new Survey(
                new Snapshot(row.get(SURVEY.TAKEN_AT), Duration.ofMillis(row.get(SURVEY.TOOK_MS))),
                row.get(SURVEY.PLAYERS),
                row.get(SURVEY.ACTIVE),
                money(rows)));
  }

  private static Map<CurrencyId, Turnover> money(Result<Record> rows) {
    return rows.stream()
        .filter(row -> row.get(SURVEY_CURRENCY.CURRENCY) != null)
        .collect(
            Collectors.toMap(
                row -> new CurrencyId(row.get(SURVEY_CURRENCY.CURRENCY)),
                row ->
                    new Turnover(
                        row.get(SURVEY_CURRENCY.HELD_BY_ALL),
                        row.get(SURVEY_CURRENCY.EARNED_BY_ALL),
                        row.get(SURVEY_CURRENCY.SPENT_BY_ALL))));
  }

  @Override
  public void take(StatisticsRules rules, Instant now) {
    transactions.apart(sql -> {
      new SurveyTaking(sql, rules, now).run();
      return now;
    });
  }

  @Override
  public List<ActiveDay> days(LocalDate from) {
    return Transaction.running()
        .reading(ACTIVITY_DAY, ACTIVITY_FEATURE)
        .select()
        .from(ACTIVITY_DAY)
        .leftJoin(ACTIVITY_FEATURE)
        .on(ACTIVITY_FEATURE.DAY.eq(ACTIVITY_DAY.DAY))
        .where(ACTIVITY_DAY.DAY.ge(from))
        .orderBy(ACTIVITY_DAY.DAY.desc())
        .fetchGroups(ACTIVITY_DAY.DAY)
        .entrySet()
        .stream()
        .map(day -> day(day.getKey(), day.getValue()))
        .toList();
  }

  private static ActiveDay day(LocalDate day, Result<Record> rows) {
    return new ActiveDay(
        day,
        rows.getFirst().get(ACTIVITY_DAY.PLAYERS),
        rows.stream()
            .filter(row -> row.get(ACTIVITY_FEATURE.FEATURE) != null)
            .collect(
                Collectors.toMap(
                    row -> new FeatureId(row.get(ACTIVITY_FEATURE.FEATURE)),
                    row -> row.get(ACTIVITY_FEATURE.COMMANDS))));
  }
}
