package reve.game.economy;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A bonus on income raised what a player received by so much. */
public record ClassBonusApplied(PlayerId player, CurrencyId currency, Amount bonus)
    implements Event {
  @Override
  public String kind() {
    return "class_bonus_applied";
  }
}
