package reve.game.leaderboard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import reve.game.shared.Snapshot;
import reve.game.shared.UnitOfWork;

/**
 * Keeps the snapshots young: none is older than {@code refreshSeconds}, and those that are quickly
 * taken are younger.
 */
public final class RefreshLeaderboards {
  private final UnitOfWork unitOfWork;
  private final Standings standings;

  public RefreshLeaderboards(UnitOfWork unitOfWork, Standings standings) {
    this.unitOfWork = unitOfWork;
    this.standings = standings;
  }

  /** Takes every board that is due; called in the background, well within the refresh time. */
  public void handle() {
    boards(board -> true).forEach(this::take);
  }

  /** Takes the board first if nobody would notice the wait: it is small, or there is none yet. */
  void beforeShowing(BoardId id) {
    boards(board ->
            board.id().equals(id) && standings.snapshot(id).map(Snapshot::isQuick).orElse(true))
        .forEach(this::take);
  }

  private void take(Due due) {
    standings.take(due.board(), due.now());
  }

  private record Due(Board board, Instant now) {}

  private List<Due> boards(Predicate<Board> wanted) {
    return unitOfWork.ask(moment -> {
      LeaderboardRules rules = moment.rules(LeaderboardRules.class);
      return rules.categories().stream()
          .filter(wanted)
          .filter(board -> isDue(board, rules, moment.now()))
          .map(board -> new Due(board, moment.now()))
          .toList();
    });
  }

  private boolean isDue(Board board, LeaderboardRules rules, Instant now) {
    return standings
        .snapshot(board.id())
        .map(last -> last.isDue(now, Duration.ofSeconds(rules.refreshSeconds())))
        .orElse(true);
  }
}
