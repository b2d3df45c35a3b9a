package reve.discord.card;

import java.util.Objects;

/** A tier as cards show it: its number decides how much light a card sheds, its color which. */
public record TierLook(int number, String name, int color) {
  public TierLook {
    Objects.requireNonNull(name);
    if (number < 1) {
      throw new IllegalArgumentException("a tier is 1 or more, not " + number);
    }
    color &= 0xFFFFFF;
  }
}
