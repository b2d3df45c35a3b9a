package reve.discord.card;

/** What its owner has made of an Esprit, as far as a card shows it. */
public record Holding(int stars, int level, long quantity, boolean locked) {

  /** The Esprit as the catalogue knows it, in nobody's hands. */
  public static final Holding NONE = new Holding(0, 1, 0, false);

  /** One copy just drawn. */
  public static final Holding FRESH = new Holding(0, 1, 1, false);

  public Holding {
    if (stars < 0 || level < 1 || quantity < 0) {
      throw new IllegalArgumentException(
          "no such holding: %d stars, level %d, %d copies".formatted(stars, level, quantity));
    }
  }
}
