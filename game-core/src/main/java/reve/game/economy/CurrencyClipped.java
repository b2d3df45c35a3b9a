package reve.game.economy;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A credit would have passed the cap; this much of it was lost. */
public record CurrencyClipped(PlayerId player, CurrencyId currency, Amount lost) implements Event {
  @Override
  public String kind() {
    return "currency_clipped";
  }
}
