package reve.game.reve;

import java.util.Optional;
import reve.game.player.Player.Reserve;
import reve.game.shared.PlayerId;

/** The reve charges that players have left. */
public interface Charges {

  /** Empty for whoever has never used one, and so has them all. */
  Optional<Reserve> of(PlayerId player);

  void save(PlayerId player, Reserve reserve);
}
