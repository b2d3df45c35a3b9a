package reve.game.achievement;

/** Names an achievement or a reward of points, such as {@code first_steps}; 1 to 40 characters. */
public record AchievementId(String value) {
  public AchievementId {
    if (value.isBlank() || value.length() > 40) {
      throw new IllegalArgumentException("an id has 1 to 40 characters: " + value);
    }
  }
}
