package reve.game.echo;

/** Names a loot table, such as {@code vivid}; 1 to 40 characters. */
public record LootId(String value) {
  public LootId {
    if (value.isBlank() || value.length() > 40) {
      throw new IllegalArgumentException("a loot id has 1 to 40 characters: " + value);
    }
  }
}
