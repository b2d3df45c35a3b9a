package reve.game.esprit;

/** The rank of an Esprit, from 1 (common) to {@value #HIGHEST}. */
public record Tier(int value) implements Comparable<Tier> {
  public static final int HIGHEST = 18;

  public Tier {
    if (value < 1 || value > HIGHEST) {
      throw new IllegalArgumentException("a tier is from 1 to " + HIGHEST + ": " + value);
    }
  }

  @Override
  public int compareTo(Tier other) {
    return Integer.compare(value, other.value);
  }
}
