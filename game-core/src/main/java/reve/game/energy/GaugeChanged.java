package reve.game.energy;

import reve.game.shared.Event;
import reve.game.shared.PlayerId;

/** A player's energy or stamina was spent or restored. */
public record GaugeChanged(PlayerId player, Gauge gauge, long before, long after) implements Event {
  @Override
  public String kind() {
    return switch (gauge) {
      case ENERGY -> after < before ? "energy_consumed" : "energy_restored";
      case STAMINA -> after < before ? "stamina_spent" : "stamina_regenerated";
    };
  }
}
