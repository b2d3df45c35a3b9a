package reve.game.item;

/** Names a section of the inventory, such as {@code potions}; 1 to 40 characters. */
public record SectionId(String value) {
  public SectionId {
    if (value.isBlank() || value.length() > 40) {
      throw new IllegalArgumentException("a section id has 1 to 40 characters: " + value);
    }
  }
}
