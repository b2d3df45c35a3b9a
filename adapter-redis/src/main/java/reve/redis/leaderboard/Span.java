package reve.redis.leaderboard;

import reve.game.shared.Turn;

/** Between which members of a board's sorted set a page lies, and from which end it is read. */
record Span(String from, String to, boolean isUp) {
  private static final String START = "-";

  static Span of(Turn<Long> turn, int top) {
    String end = before(top + 1L);
    return switch (turn) {
      case Turn.First<Long> first -> new Span(START, end, true);
      case Turn.Last<Long> last -> new Span(START, end, false);
      case Turn.After<Long>(Long rank) -> new Span("[" + Row.padded(rank + 1), end, true);
      case Turn.Before<Long>(Long rank) -> new Span(START, before(Math.min(rank, top + 1L)), false);
    };
  }

  private static String before(long rank) {
    return "(" + Row.padded(rank);
  }
}
