package reve.game.esprit;

/** Names an Esprit of the catalogue, such as {@code ember_moth}; 1 to 40 characters. */
public record EspritId(String value) implements Comparable<EspritId> {
  public EspritId {
    if (value.isBlank() || value.length() > 40) {
      throw new IllegalArgumentException("an esprit id has 1 to 40 characters: " + value);
    }
  }

  @Override
  public int compareTo(EspritId other) {
    return value.compareTo(other.value);
  }
}
