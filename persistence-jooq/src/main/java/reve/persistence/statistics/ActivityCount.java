package reve.persistence.statistics;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static reve.persistence.schema.tables.ActivityDayTable.ACTIVITY_DAY;
import static reve.persistence.schema.tables.ActivityFeatureTable.ACTIVITY_FEATURE;
import static reve.persistence.schema.tables.ActivityPlayerTable.ACTIVITY_PLAYER;
import static reve.persistence.schema.tables.CommandTable.COMMAND;
import static reve.persistence.schema.tables.PlayerTable.PLAYER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import reve.game.shared.Moment;
import reve.game.statistics.FeatureId;
import reve.persistence.schema.tables.records.ActivityDayRow;
import reve.persistence.schema.tables.records.ActivityFeatureRow;

/** Counts the commands that were not counted yet, so that it never reads what it read before. */
final class ActivityCount {
  private final DSLContext sql;

  ActivityCount(DSLContext sql) {
    this.sql = sql;
  }

  void until(Instant end) {
    Instant begin = countedTo().or(this::firstCommand).orElse(end);
    while (begin.isBefore(end)) {
      LocalDate day = LocalDate.ofInstant(begin, ZoneOffset.UTC);
      Instant over = Moment.startOf(day.plusDays(1));
      Instant until = over.isBefore(end) ? over : end;
      countOn(day, begin, until);
      begin = until;
    }
  }

  private Optional<Instant> countedTo() {
    return instant(
        sql.select(max(ACTIVITY_DAY.COUNTED_TO)).from(ACTIVITY_DAY).fetchSingle().value1());
  }

  /** Reads all of them, and only before anything was ever counted. */
  private Optional<Instant> firstCommand() {
    return instant(sql.select(min(COMMAND.AT)).from(COMMAND).fetchSingle().value1());
  }

  private void countOn(LocalDate day, Instant begin, Instant until) {
    Condition within = COMMAND.AT.ge(begin).and(COMMAND.AT.lt(until));
    add(new ActivityDayRow(day, seen(day, within), until));
    commands(within)
        .forEach(
            (feature, commands) -> add(new ActivityFeatureRow(day, feature.value(), commands)));
  }

  /** Remembers who did something on the day, and answers for how many that was the first time. */
  private long seen(LocalDate day, Condition within) {
    return sql.insertInto(ACTIVITY_PLAYER, ACTIVITY_PLAYER.PLAYER_ID, ACTIVITY_PLAYER.DAY)
        .select(
            selectDistinct(COMMAND.PLAYER_ID, val(day))
                .from(COMMAND)
                .where(within.and(Playing.is(COMMAND.PLAYER_ID)))
                .orderBy(COMMAND.PLAYER_ID))
        .onConflict(ACTIVITY_PLAYER.PLAYER_ID)
        .doUpdate()
        .set(ACTIVITY_PLAYER.DAY, excluded(ACTIVITY_PLAYER.DAY))
        .where(ACTIVITY_PLAYER.DAY.lt(excluded(ACTIVITY_PLAYER.DAY)))
        .execute();
  }

  private Map<FeatureId, Long> commands(Condition within) {
    Map<FeatureId, Long> commands = new HashMap<>();
    sql.select(COMMAND.OUTCOME_TYPE, count())
        .from(COMMAND)
        .where(within)
        .groupBy(COMMAND.OUTCOME_TYPE)
        .forEach(row ->
            commands.merge(FeatureId.ofOutcome(row.value1()), row.value2().longValue(), Long::sum));
    return commands;
  }

  private void add(ActivityDayRow row) {
    sql.insertInto(ACTIVITY_DAY)
        .set(row)
        .onConflict(ACTIVITY_DAY.DAY)
        .doUpdate()
        .set(ACTIVITY_DAY.PLAYERS, sum(ACTIVITY_DAY.PLAYERS))
        .set(ACTIVITY_DAY.COUNTED_TO, excluded(ACTIVITY_DAY.COUNTED_TO))
        .execute();
  }

  private void add(ActivityFeatureRow row) {
    sql.insertInto(ACTIVITY_FEATURE)
        .set(row)
        .onConflict(ACTIVITY_FEATURE.DAY, ACTIVITY_FEATURE.FEATURE)
        .doUpdate()
        .set(ACTIVITY_FEATURE.COMMANDS, sum(ACTIVITY_FEATURE.COMMANDS))
        .execute();
  }

  private static Field<Long> sum(Field<Long> count) {
    return count.plus(excluded(count));
  }

  /** Lets go of days that are too old, and of whoever was forgotten while they were counted. */
  void forgetBefore(LocalDate oldest) {
    sql.deleteFrom(ACTIVITY_DAY).where(ACTIVITY_DAY.DAY.lt(oldest)).execute();
    sql.deleteFrom(ACTIVITY_PLAYER)
        .where(
            ACTIVITY_PLAYER
                .DAY
                .lt(oldest)
                .or(
                    notExists(
                        selectOne()
                            .from(PLAYER)
                            .where(PLAYER.PLAYER_ID.eq(ACTIVITY_PLAYER.PLAYER_ID)))))
        .execute();
  }

  private static Optional<Instant> instant(@Nullable Instant known) {
    return Optional.ofNullable(known);
  }
}
