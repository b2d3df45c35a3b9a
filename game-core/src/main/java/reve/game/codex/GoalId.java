package reve.game.codex;

/** Names a set or a milestone of the codex, such as {@code tier_1}; 1 to 40 characters. */
public record GoalId(String value) {
  public GoalId {
    if (value.isBlank() || value.length() > 40) {
      throw new IllegalArgumentException("a goal id has 1 to 40 characters: " + value);
    }
  }
}
