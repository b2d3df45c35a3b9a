package reve.game.leveling;

import reve.game.esprit.EspritId;
import reve.game.esprit.Strengthening;
import reve.game.shared.PlayerId;

/** The lead copy of a player's Esprit rose to a level. */
public record EspritLeveled(PlayerId player, EspritId esprit, int level, long power)
    implements Strengthening {
  @Override
  public String kind() {
    return "esprit_upgrade";
  }

  @Override
  public long powerChange() {
    return power;
  }
}
