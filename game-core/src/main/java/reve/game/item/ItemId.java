package reve.game.item;

/** Names an item, such as {@code energy_potion}; 1 to 40 characters. */
public record ItemId(String value) {
  public ItemId {
    if (value.isBlank() || value.length() > 40) {
      throw new IllegalArgumentException("an item id has 1 to 40 characters: " + value);
    }
  }
}
