package reve.game.esprit;

import java.util.Set;
import reve.game.shared.PlayerId;

/**
 * Esprits of which a player keeps at least one copy, such as those of the team; implemented by
 * other features.
 */
public interface Keepsakes {
  Set<EspritId> of(PlayerId player);
}
