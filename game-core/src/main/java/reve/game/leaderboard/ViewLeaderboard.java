package reve.game.leaderboard;

import java.time.Instant;
import java.util.Optional;
import reve.game.leaderboard.Standings.Standing;
import reve.game.leaderboard.ViewLeaderboard.Answer.Shown;
import reve.game.leaderboard.ViewLeaderboard.Answer.UnknownBoard;
import reve.game.shared.Moment;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Snapshot;
import reve.game.shared.Turn;
import reve.game.shared.UnitOfWork;

/** A page of a leaderboard, and where the asking player stands on it. */
public final class ViewLeaderboard {
  public record Question(PlayerId player, BoardId board, Turn<Long> turn) {}

  /** What there is to show. */
  public sealed interface Answer {
    record Shown(Board board, Page<Standing> page, Optional<Standing> own, Instant takenAt)
        implements Answer {}

    record UnknownBoard(BoardId board) implements Answer {}
  }

  private final UnitOfWork unitOfWork;
  private final Standings standings;
  private final RefreshLeaderboards refresh;

  public ViewLeaderboard(UnitOfWork unitOfWork, Standings standings, RefreshLeaderboards refresh) {
    this.unitOfWork = unitOfWork;
    this.standings = standings;
    this.refresh = refresh;
  }

  public Answer handle(Question question) {
    refresh.beforeShowing(question.board());
    return unitOfWork.ask(question.player(), moment -> look(question, moment));
  }

  private Answer look(Question question, Moment moment) {
    LeaderboardRules rules = moment.rules(LeaderboardRules.class);
    return rules
        .find(question.board())
        .<Answer>map(board ->
            new Shown(
                board,
                page(board.id(), question.turn(), rules),
                standings.of(board.id(), question.player()),
                standings.snapshot(board.id()).map(Snapshot::at).orElse(moment.now())))
        .orElseGet(() -> new UnknownBoard(question.board()));
  }

  private Page<Standing> page(BoardId board, Turn<Long> turn, LeaderboardRules rules) {
    Page<Standing> page = standings.page(board, turn, rules.pageSize(), rules.top());
    if (!(turn instanceof Turn.Last) || page.rows().isEmpty()) {
      return page;
    }
    int left = (int) ((page.rows().getLast().rank() - 1) % rules.pageSize()) + 1;
    return standings.page(board, turn, left, rules.top());
  }
}
