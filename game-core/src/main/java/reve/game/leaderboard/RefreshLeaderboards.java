package reve.game.leaderboard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import reve.game.shared.UnitOfWork;

/**
 * Keeps the snapshots young. A board is taken anew once it is a thousand times as old as taking it
 * lasted, so that refreshing costs at most a thousandth of the time, and always before it is {@code
 * refreshSeconds} old.
 */
public final class RefreshLeaderboards {
  private static final int WORTH = 1_000;
  private static final Duration QUICK = Duration.ofMillis(50);

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
            board.id().equals(id)
                && standings.snapshot(id).map(s -> s.took().compareTo(QUICK) < 0).orElse(true))
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
        .map(last -> {
          Duration age = Duration.between(last.at(), now);
          Duration worth = last.took().multipliedBy(WORTH);
          Duration longest = Duration.ofSeconds(rules.refreshSeconds());
          return age.compareTo(worth) >= 0 || age.compareTo(longest) >= 0;
        })
        .orElse(true);
  }
}
