package reve.persistence.weekly;

import static reve.persistence.schema.tables.WeeklyPointsTable.WEEKLY_POINTS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import reve.game.shared.PlayerId;
import reve.game.weekly.Week;
import reve.game.weekly.WeeklyPoints;
import reve.persistence.schema.tables.records.WeeklyPointsRow;
import reve.persistence.shared.Lookup;
import reve.persistence.shared.RowChange;
import reve.persistence.shared.Transaction;

/** Keeps points of the week in table {@code weekly_points}. */
public final class JooqWeeklyPoints implements WeeklyPoints {
  private static final Lookup<Map<Week, Long>> WEEKS =
      Lookup.of(WEEKLY_POINTS, JooqWeeklyPoints::weeks);

  private static final RowChange REMOVAL =
      RowChange.of(
          WEEKLY_POINTS,
          DSL.deleteFrom(WEEKLY_POINTS)
              .where(
                  WEEKLY_POINTS.PLAYER_ID.eq(DSL.param("player", Long.class)),
                  WEEKLY_POINTS.WEEK.eq(DSL.param("week", LocalDate.class))));

  private static Map<Week, Long> weeks(List<WeeklyPointsRow> rows) {
    return rows.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> new Week(row.getWeek()), WeeklyPointsRow::getPoints));
  }

  @Override
  public long of(PlayerId player, Week week) {
    return Transaction.of(player).recall(player, WEEKS).getOrDefault(week, 0L);
  }

  @Override
  public void add(PlayerId player, Week week, long points) {
    Transaction transaction = Transaction.of(player);
    transaction.add(new WeeklyPointsRow(player.value(), week.monday(), points));
    changeRemembered(player, weeks -> weeks.merge(week, points, Math::addExact));
  }

  @Override
  public void remove(PlayerId player, Week week) {
    Transaction.of(player).change(REMOVAL.with(player.value(), week.monday()));
    changeRemembered(player, weeks -> weeks.remove(week));
  }

  private static void changeRemembered(PlayerId player, Consumer<Map<Week, Long>> change) {
    Transaction transaction = Transaction.of(player);
    transaction
        .remembered(player, WEEKS)
        .ifPresent(known -> {
          Map<Week, Long> changed = new HashMap<>(known);
          change.accept(changed);
          transaction.remember(player, WEEKS, Map.copyOf(changed));
        });
  }
}
