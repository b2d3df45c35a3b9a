package reve.game.leveling;

import reve.game.esprit.EspritId;
import reve.game.esprit.Strengthening;
import reve.game.shared.PlayerId;

/** The lead copy of a player's Esprit broke a limit, the so-many-th. */
public record LimitBroken(PlayerId player, EspritId esprit, int breaks, long power)
    implements Strengthening {
  @Override
  public String kind() {
    return "limit_break";
  }

  @Override
  public long powerChange() {
    return power;
  }
}
