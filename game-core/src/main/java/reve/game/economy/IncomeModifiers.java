package reve.game.economy;

import reve.game.shared.BasisPoints;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;

/** What raises a player's income of a currency, such as a class; implemented by other features. */
public interface IncomeModifiers {
  BasisPoints bonusOn(CurrencyId currency, PlayerId player, Moment moment);
}
