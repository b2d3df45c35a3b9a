package reve.game.achievement;

/** Names a category of achievements, such as {@code collection}; 1 to 40 characters. */
public record CategoryId(String value) {
  public CategoryId {
    if (value.isBlank() || value.length() > 40) {
      throw new IllegalArgumentException("an id has 1 to 40 characters: " + value);
    }
  }
}
