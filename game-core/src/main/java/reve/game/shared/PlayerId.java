package reve.game.shared;

/** Who plays: the id that the platform (Discord) gave the account; positive, never reused. */
public record PlayerId(long value) implements Comparable<PlayerId> {
  public PlayerId {
    if (value <= 0) {
      throw new IllegalArgumentException("a player id is positive: " + value);
    }
  }

  @Override
  public int compareTo(PlayerId other) {
    return Long.compare(value, other.value);
  }
}
