package reve.game.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reve.game.inmemory.InMemoryDatabase.Closing;
import reve.game.shared.BasisPoints;
import reve.game.shared.PlayerId;
import reve.game.weekly.Week;
import reve.game.weekly.WeeklyClosings;

/** Closes weeks in memory. */
public final class InMemoryWeeklyClosings implements WeeklyClosings {
  private static final Comparator<Standing> BEST_FIRST =
      Comparator.comparingLong(Standing::points).reversed().thenComparing(Standing::player);

  private final InMemoryDatabase database;

  public InMemoryWeeklyClosings(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public List<Week> unsettled(Week before) {
    return database.reading(() ->
        database.weeklyPoints.all().values().stream()
            .flatMap(of -> of.keySet().stream())
            .filter(week -> week.compareTo(before) < 0)
            .filter(week -> !isSettled(week))
            .distinct()
            .sorted()
            .toList());
  }

  private boolean isSettled(Week week) {
    return database.weeklyClosings.find(week).map(Closing::settled).orElse(false);
  }

  @Override
  public long least(Week week, BasisPoints best) {
    return database.maintaining(
        week.end(),
        () -> {
          Optional<Closing> known = database.weeklyClosings.find(week);
          Closing closing = known.orElseGet(() -> new Closing(least(ranked(week), best), false));
          database.weeklyClosings.put(week, closing);
          return closing.least();
        });
  }

  private static long least(List<Standing> ranked, BasisPoints best) {
    int among = (int) WeeklyClosings.among(ranked.size(), best);
    return ranked.isEmpty() ? 1 : ranked.get(among - 1).points();
  }

  private List<Standing> ranked(Week week) {
    return database.weeklyPoints.all().entrySet().stream()
        .flatMap(of -> standing(of.getKey(), of.getValue(), week))
        .sorted(BEST_FIRST)
        .toList();
  }

  private static Stream<Standing> standing(PlayerId player, Map<Week, Long> weeks, Week week) {
    return Stream.ofNullable(weeks.get(week)).map(points -> new Standing(player, points));
  }

  @Override
  public List<Standing> atLeast(long points, Week week, Optional<Standing> after, int limit) {
    return database.reading(() ->
        ranked(week).stream()
            .filter(each -> each.points() >= points)
            .filter(each -> after.map(last -> BEST_FIRST.compare(each, last) > 0).orElse(true))
            .limit(limit)
            .toList());
  }

  @Override
  public void settle(Week week, Instant at) {
    database.maintaining(
        at,
        () -> {
          database
              .weeklyClosings
              .find(week)
              .ifPresent(
                  closing -> database.weeklyClosings.put(week, new Closing(closing.least(), true)));
          return week;
        });
  }

  @Override
  public int forget(int limit) {
    return database.maintaining(
        Instant.EPOCH,
        () -> {
          List<Map.Entry<PlayerId, Week>> old =
              database.weeklyPoints.all().entrySet().stream()
                  .flatMap(of ->
                      of.getValue().keySet().stream().map(week -> Map.entry(of.getKey(), week)))
                  .filter(each -> isSettled(each.getValue()))
                  .limit(limit)
                  .toList();
          old.forEach(each -> remove(each.getKey(), each.getValue()));
          return old.size();
        });
  }

  private void remove(PlayerId player, Week week) {
    Map<Week, Long> changed = new HashMap<>(database.weeklyPoints.find(player).orElseThrow());
    changed.remove(week);
    database.weeklyPoints.put(player, changed);
  }
}
