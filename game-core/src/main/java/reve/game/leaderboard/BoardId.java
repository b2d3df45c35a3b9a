package reve.game.leaderboard;

/** Names a leaderboard, such as {@code power}; 1 to 40 characters. */
public record BoardId(String value) {
  public BoardId {
    if (value.isBlank() || value.length() > 40) {
      throw new IllegalArgumentException("a board id has 1 to 40 characters: " + value);
    }
  }
}
