package reve.persistence.leaderboard;

import static org.jooq.impl.DSL.select;
import static reve.persistence.schema.tables.LeaderboardSnapshotTable.LEADERBOARD_SNAPSHOT;
import static reve.persistence.schema.tables.LeaderboardStandingTable.LEADERBOARD_STANDING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import reve.game.leaderboard.Board;
import reve.game.leaderboard.BoardId;
import reve.game.leaderboard.Standings;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Snapshot;
import reve.game.shared.Turn;
import reve.persistence.schema.tables.records.LeaderboardStandingRow;
import reve.persistence.shared.Transaction;
import reve.persistence.shared.Transactions;
import reve.persistence.shared.Walk;

/** Keeps the leaderboards' newest snapshots in table {@code leaderboard_standing}. */
public final class JooqStandings implements Standings {
  private final Transactions transactions;

  public JooqStandings(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Optional<Snapshot> snapshot(BoardId board) {
    return Transaction.running()
        .reading(LEADERBOARD_SNAPSHOT)
        .selectFrom(LEADERBOARD_SNAPSHOT)
        .where(LEADERBOARD_SNAPSHOT.BOARD.eq(board.value()))
        .fetchOptional(row -> new Snapshot(row.getTakenAt(), Duration.ofMillis(row.getTookMs())));
  }

  @Override
  public void take(Board board, Instant now) {
    transactions.apart(sql -> {
      new SnapshotTaking(sql, board, now).run();
      return board;
    });
  }

  @Override
  public Page<Standing> page(BoardId board, Turn<Long> turn, int size, int top) {
    Walk<Long> walk = Walk.of(turn);
    List<Standing> rows =
        Transaction.running()
            .reading(LEADERBOARD_STANDING)
            .selectFrom(LEADERBOARD_STANDING)
            .where(
                isShown(board),
                LEADERBOARD_STANDING.RANK.le((long) top),
                walk.beyond(LEADERBOARD_STANDING.RANK::gt, LEADERBOARD_STANDING.RANK::lt))
            .orderBy(
                walk.order(
                    List.of(LEADERBOARD_STANDING.RANK.asc()),
                    List.of(LEADERBOARD_STANDING.RANK.desc())))
            .limit(size + 1L)
            .fetch(JooqStandings::standing);
    return Page.ofSurplus(rows, turn, size);
  }

  @Override
  public Optional<Standing> of(BoardId board, PlayerId player) {
    return Transaction.running()
        .reading(LEADERBOARD_STANDING)
        .selectFrom(LEADERBOARD_STANDING)
        .where(isShown(board), LEADERBOARD_STANDING.PLAYER_ID.eq(player.value()))
        .fetchOptional(JooqStandings::standing);
  }

  /** Of the board's newest snapshot, which a reader never sees half taken. */
  private static Condition isShown(BoardId board) {
    return LEADERBOARD_STANDING
        .BOARD
        .eq(board.value())
        .and(
            LEADERBOARD_STANDING.SNAPSHOT.eq(
                select(LEADERBOARD_SNAPSHOT.SNAPSHOT)
                    .from(LEADERBOARD_SNAPSHOT)
                    .where(LEADERBOARD_SNAPSHOT.BOARD.eq(board.value()))));
  }

  private static Standing standing(LeaderboardStandingRow row) {
    return new Standing(
        row.getRank(), new PlayerId(row.getPlayerId()), row.getName(), row.getScore());
  }
}
