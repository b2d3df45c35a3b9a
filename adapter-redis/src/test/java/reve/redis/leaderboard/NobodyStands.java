package reve.redis.leaderboard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reve.game.leaderboard.Board;
import reve.game.leaderboard.BoardId;
import reve.game.leaderboard.Standings;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Snapshot;
import reve.game.shared.Turn;

/** Snapshots with nobody in them. */
final class NobodyStands implements Standings {
  @Override
  public Optional<Snapshot> snapshot(BoardId board) {
    return Optional.empty();
  }

  @Override
  public void take(Board board, Instant now) {
    // there is nobody to rank
  }

  @Override
  public Page<Standing> page(BoardId board, Turn<Long> turn, int size, int top) {
    return new Page<>(List.of(), false, false);
  }

  @Override
  public Optional<Standing> of(BoardId board, PlayerId player) {
    return Optional.empty();
  }
}
