package reve.game.leaderboard;

import java.time.Instant;
import java.util.Optional;
import reve.game.shared.Page;
import reve.game.shared.PlayerId;
import reve.game.shared.Snapshot;
import reve.game.shared.Turn;

/** Snapshots of the leaderboards. Equal scores rank by level, then by who started earlier. */
public interface Standings {

  /** When the board was last taken and how long that took, if ever. */
  Optional<Snapshot> snapshot(BoardId board);

  /**
   * Takes the board anew from the players as they are, in a transaction of its own and outside any
   * unit; returns without waiting when somebody else is about to.
   */
  void take(Board board, Instant now);

  /** Rows of the newest snapshot in order of rank, none beyond rank {@code top}. */
  Page<Standing> page(BoardId board, Turn<Long> turn, int size, int top);

  Optional<Standing> of(BoardId board, PlayerId player);

  /** A player's place; ranks count from 1. */
  record Standing(long rank, PlayerId player, String name, long score) {}
}
