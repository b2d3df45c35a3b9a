package reve.game.host;

/** Why an owner did something: 1 to 200 characters on one line, kept in the journal. */
public record Grounds(String value) {
  public static final int LONGEST = 200;

  public Grounds {
    if (value.isBlank()
        || value.length() > LONGEST
        || value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("grounds have 1 to " + LONGEST + " characters: " + value);
    }
  }
}
