package reve.game.admin;

/** So much at once: from 0 to a million. */
public record Quantity(long value) {
  public static final long MOST = 1_000_000;

  public Quantity {
    if (value < 0 || value > MOST) {
      throw new IllegalArgumentException("a quantity is from 0 to " + MOST + ": " + value);
    }
  }
}
