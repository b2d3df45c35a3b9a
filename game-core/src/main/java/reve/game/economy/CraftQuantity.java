package reve.game.economy;

/** How many a player wants to craft. */
public sealed interface CraftQuantity {

  /** From 1 to 1,000,000,000, as every amount that a player names. */
  record Exactly(long count) implements CraftQuantity {
    public static final long MAX = 1_000_000_000;

    public Exactly {
      if (count < 1 || count > MAX) {
        throw new IllegalArgumentException("from 1 to " + MAX + ": " + count);
      }
    }
  }

  /** As many as what is held allows. */
  record All() implements CraftQuantity {}
}
