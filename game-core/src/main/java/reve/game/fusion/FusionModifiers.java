package reve.game.fusion;

import reve.game.shared.BasisPoints;
import reve.game.shared.Moment;
import reve.game.shared.PlayerId;

/** What makes a player's fusions succeed more often, such as the leader; of other features. */
public interface FusionModifiers {

  /** By this share of itself the chance rises. */
  BasisPoints bonus(PlayerId player, Moment moment);
}
