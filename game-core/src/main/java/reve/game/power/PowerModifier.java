package reve.game.power;

import reve.game.esprit.Stat;
import reve.game.player.Player;
import reve.game.shared.Moment;

/**
 * What makes all of a player's Esprits stronger or weaker, such as the leader; implemented by other
 * features.
 */
public interface PowerModifier {

  /** By so many basis points of itself the stat rises; negative where it falls. */
  long onStat(Stat stat, Player player, Moment moment);
}
