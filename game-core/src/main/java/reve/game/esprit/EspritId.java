package reve.game.esprit;

/**
 * Names an Esprit of the catalogue, such as {@code ember_moth}; 1 to {@value #LONGEST} characters,
 * so that a button of Discord has room for two.
 */
public record EspritId(String value) implements Comparable<EspritId> {
  public static final int LONGEST = 26;

  public EspritId {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException(
          "an esprit id has 1 to " + LONGEST + " characters: " + value);
    }
  }

  @Override
  public int compareTo(EspritId other) {
    return value.compareTo(other.value);
  }
}
