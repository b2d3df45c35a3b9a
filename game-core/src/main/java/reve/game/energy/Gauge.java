package reve.game.energy;

import reve.game.player.Player;
import reve.game.player.Player.Reserve;

/** What acting uses up and time refills. */
public enum Gauge {
  ENERGY,
  STAMINA;

  Reserve of(Player player) {
    return switch (this) {
      case ENERGY -> player.energy();
      case STAMINA -> player.stamina();
    };
  }

  Player into(Player player, Reserve reserve) {
    return switch (this) {
      case ENERGY -> player.withEnergy(reserve);
      case STAMINA -> player.withStamina(reserve);
    };
  }
}
