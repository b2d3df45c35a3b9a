package reve.game.playerclass;

import reve.game.energy.Gauge;
import reve.game.energy.GaugeModifier;
import reve.game.player.Player;
import reve.game.player.PlayerClass;
import reve.game.player.PlayerRules;
import reve.game.shared.Moment;

/** The classes that make energy or stamina return faster. */
public final class ClassRegeneration implements GaugeModifier {
  @Override
  public Modification of(Gauge gauge, Player player, Moment moment) {
    PlayerRules rules = moment.rules(PlayerRules.class);
    return rules
        .find(player.playerClass())
        .filter(chosen -> chosen.bonus() == bonusOn(gauge))
        .map(_ -> Modification.faster(rules.classBonus().at(player.level())))
        .orElse(Modification.NONE);
  }

  private static PlayerClass.Bonus bonusOn(Gauge gauge) {
    return switch (gauge) {
      case ENERGY -> PlayerClass.Bonus.ENERGY_REGENERATION;
      case STAMINA -> PlayerClass.Bonus.STAMINA_REGENERATION;
    };
  }
}
