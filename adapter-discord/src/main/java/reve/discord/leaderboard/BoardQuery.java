package reve.discord.leaderboard;

import java.util.Optional;
import reve.discord.shared.Pager;
import reve.discord.shared.Pressed;
import reve.game.leaderboard.BoardId;
import reve.game.shared.Turn;

/** Which part of which board is wanted, as it stands in the controls of the page. */
record BoardQuery(BoardId board, Turn<Long> turn) {
  static final Pager<Long> PAGER =
      new Pager<>(rank -> Long.toString(rank, Character.MAX_RADIX), BoardQuery::rank);

  static Optional<BoardQuery> turned(Pressed pressed) {
    return pressed
        .argument(0)
        .filter(id -> !id.isBlank())
        .map(BoardId::new)
        .flatMap(board -> PAGER.turn(pressed).map(turn -> new BoardQuery(board, turn)));
  }

  static Optional<BoardQuery> chosen(Pressed pressed) {
    return pressed
        .choice()
        .filter(id -> !id.isBlank())
        .map(id -> new BoardQuery(new BoardId(id), new Turn.First<>()));
  }

  private static Optional<Long> rank(String written) {
    try {
      return Optional.of(Long.parseLong(written, Character.MAX_RADIX));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
