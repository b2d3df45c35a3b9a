package reve.game.inmemory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.economy.Balances;
import reve.game.economy.CurrencyId;
import reve.game.leaderboard.Board;
import reve.game.leaderboard.BoardId;
import reve.game.leaderboard.Standings;
import reve.game.player.Player;
import reve.game.player.Registration;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Snapshot;
import reve.game.shared.Turn;
import reve.game.weekly.Week;

/** Keeps the leaderboards' snapshots in memory. */
public final class InMemoryStandings implements Standings {
  private final InMemoryDatabase database;
  private final Map<BoardId, Taken> boards = new ConcurrentHashMap<>();

  public InMemoryStandings(InMemoryDatabase database) {
    this.database = database;
  }

  private record Taken(Snapshot snapshot, List<Standing> rows) {}

  private record Scored(Player player, long score) {}

  @Override
  public Optional<Snapshot> snapshot(BoardId board) {
    return Optional.ofNullable(boards.get(board)).map(Taken::snapshot);
  }

  @Override
  public void take(Board board, Instant now) {
    List<Scored> scored = database.reading(() -> scores(board.measure(), Week.of(now)));
    List<Standing> rows = new ArrayList<>();
    for (Scored each : scored) {
      Player player = each.player();
      rows.add(new Standing(rows.size() + 1L, player.id(), player.name().value(), each.score()));
    }
    boards.put(board.id(), new Taken(new Snapshot(now, Duration.ZERO), List.copyOf(rows)));
  }

  private List<Scored> scores(Board.Measure measure, Week week) {
    return database.players.all().values().stream()
        .flatMap(known ->
            known instanceof Registration.Playing(Player player)
                ? Stream.of(player)
                : Stream.empty())
        .flatMap(
            player -> score(player, measure, week).stream().map(score -> new Scored(player, score)))
        .sorted(
            Comparator.comparingLong(Scored::score)
                .thenComparingInt(each -> each.player().level())
                .reversed()
                .thenComparing(each -> each.player().startedAt())
                .thenComparing(each -> each.player().id()))
        .toList();
  }

  private Optional<Long> score(Player player, Board.Measure measure, Week week) {
    Totals totals = database.totals.find(player.id()).orElse(Totals.NOTHING);
    return switch (measure) {
      case Board.Measure.Level level -> Optional.of((long) player.level());
      case Board.Measure.Power power -> Optional.of(totals.power());
      case Board.Measure.UniqueEsprits unique -> Optional.of(totals.unique());
      case Board.Measure.Held(CurrencyId currency) ->
          database
              .balances
              .find(player.id())
              .or(() -> Optional.of(Balances.EMPTY))
              .map(held -> held.of(currency).value());
      case Board.Measure.PointsOfTheWeek points ->
          database.weeklyPoints.find(player.id()).flatMap(of -> Optional.ofNullable(of.get(week)));
    };
  }

  @Override
  public Page<Standing> page(BoardId board, Turn<Long> turn, int size, int top) {
    List<Standing> rows = rows(board).stream().limit(top).toList();
    return Page.ofAll(rows, Standing::rank, Comparator.naturalOrder(), turn, size);
  }

  @Override
  public Optional<Standing> of(BoardId board, PlayerId player) {
    return rows(board).stream().filter(row -> row.player().equals(player)).findFirst();
  }

  private List<Standing> rows(BoardId board) {
    return Optional.ofNullable(boards.get(board)).map(Taken::rows).orElse(List.of());
  }
}
