package reve.game.player;

/** Names a player class, such as {@code vigorous}; 1 to 40 characters. */
public record ClassId(String value) {
  public ClassId {
    if (value.isBlank() || value.length() > 40) {
      throw new IllegalArgumentException("a class id has 1 to 40 characters: " + value);
    }
  }
}
