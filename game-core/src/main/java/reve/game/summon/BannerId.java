package reve.game.summon;

/** Names a banner, such as {@code standard}; 1 to 40 characters. */
public record BannerId(String value) {
  public BannerId {
    if (value.isBlank() || value.length() > 40) {
      throw new IllegalArgumentException("a banner id has 1 to 40 characters: " + value);
    }
  }
}
