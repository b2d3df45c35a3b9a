package reve.game.shared;

/**
 * What makes a changing command happen once: the interaction's id, or the operation id inside a
 * button; 1 to 100 characters.
 */
public record CommandId(String value) {
  public static final int MAX_LENGTH = 100;

  public CommandId {
    if (value.isBlank() || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("a command id has 1 to 100 characters: " + value);
    }
  }
}
