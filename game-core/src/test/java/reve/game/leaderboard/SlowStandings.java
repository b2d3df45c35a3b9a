package reve.game.leaderboard;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Snapshot;
import reve.game.shared.Turn;

/** Standings whose snapshots took as long as the test says. */
final class SlowStandings implements Standings {
  private final Standings standings;
  private Duration took = Duration.ZERO;

  SlowStandings(Standings standings) {
    this.standings = standings;
  }

  SlowStandings taking(Duration time) {
    took = time;
    return this;
  }

  @Override
  public Optional<Snapshot> snapshot(BoardId board) {
    return standings.snapshot(board).map(snapshot -> new Snapshot(snapshot.at(), took));
  }

  @Override
  public void take(Board board, Instant now) {
    standings.take(board, now);
  }

  @Override
  public Page<Standing> page(BoardId board, Turn<Long> turn, int size, int top) {
    return standings.page(board, turn, size, top);
  }

  @Override
  public Optional<Standing> of(BoardId board, PlayerId player) {
    return standings.of(board, player);
  }
}
