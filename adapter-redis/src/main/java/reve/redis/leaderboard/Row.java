package reve.redis.leaderboard;

import reve.game.leaderboard.Standings.Standing;
import reve.game.shared.PlayerId;

/** A row of a board as a text that sorts by rank; the name, which may hold anything, comes last. */
final class Row {
  private static final int PARTS = 4;

  private Row() {}

  static String of(Standing standing) {
    return padded(standing.rank())
        + "|"
        + standing.player().value()
        + "|"
        + standing.score()
        + "|"
        + standing.name();
  }

  static Standing parse(String row) {
    String[] parts = row.split("\\|", PARTS);
    return new Standing(
        Long.parseLong(parts[0]),
        new PlayerId(Long.parseLong(parts[1])),
        parts[3],
        Long.parseLong(parts[2]));
  }

  /** As many digits as a rank may have, so that texts sort as numbers do. */
  static String padded(long rank) {
    return "%019d".formatted(rank);
  }
}
