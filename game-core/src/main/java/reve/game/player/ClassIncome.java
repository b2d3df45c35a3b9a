package reve.game.player;

import reve.game.economy.CurrencyId;
import reve.game.economy.IncomeModifiers;
import reve.game.shared.BasisPoints;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;

/** The bonus that the enlightened class gives on every income of revies. */
public final class ClassIncome implements IncomeModifiers {
  static final CurrencyId REVIES = new CurrencyId("revies");

  private final Players players;

  public ClassIncome(Players players) {
    this.players = players;
  }

  @Override
  public BasisPoints bonusOn(CurrencyId currency, PlayerId id, Moment moment) {
    if (!currency.equals(REVIES)) {
      return BasisPoints.NONE;
    }
    PlayerRules rules = moment.rules(PlayerRules.class);
    return players
        .playing(id)
        .filter(player ->
            rules
                .find(player.playerClass())
                .filter(chosen -> chosen.bonus() == PlayerClass.Bonus.REVIES_INCOME)
                .isPresent())
        .map(player -> rules.classBonus().at(player.level()))
        .orElse(BasisPoints.NONE);
  }
}
