package reve.game.inmemory;

import java.util.HashMap;
import java.util.Map;
import reve.game.shared.PlayerId;
import reve.game.weekly.Week;
import reve.game.weekly.WeeklyPoints;

/** Keeps points of the week in memory. */
public final class InMemoryWeeklyPoints implements WeeklyPoints {
  private final InMemoryDatabase database;

  public InMemoryWeeklyPoints(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public long of(PlayerId player, Week week) {
    return weeks(player).getOrDefault(week, 0L);
  }

  private Map<Week, Long> weeks(PlayerId player) {
    return database.weeklyPoints.find(player).orElse(Map.of());
  }

  @Override
  public void add(PlayerId player, Week week, long points) {
    Map<Week, Long> changed = new HashMap<>(weeks(player));
    changed.merge(week, points, Math::addExact);
    database.weeklyPoints.put(player, changed);
  }

  @Override
  public void remove(PlayerId player, Week week) {
    Map<Week, Long> changed = new HashMap<>(weeks(player));
    if (changed.remove(week) == null) {
      throw new IllegalStateException("no points of " + week + ": " + player);
    }
    database.weeklyPoints.put(player, changed);
  }
}
