package reve.game.player;

import java.util.Optional;
import reve.game.player.Registration.Playing;
import reve.game.shared.NotStarted;
import reve.game.shared.PlayerId;

/** Everyone who has accepted the policy. */
public interface Players {
  Optional<Registration> find(PlayerId player);

  /** The player, once they have started. */
  default Optional<Player> playing(PlayerId id) {
    return find(id)
        .flatMap(
            known -> known instanceof Playing(var player) ? Optional.of(player) : Optional.empty());
  }

  /** The same for whoever is known to play; throws {@link NotStarted} otherwise. */
  default Player demand(PlayerId id) {
    return playing(id).orElseThrow(() -> new NotStarted(id));
  }

  /** Stores somebody for the first time; throws when they are stored already. */
  void accept(Registration.PolicyAccepted accepted);

  /** Lets somebody who accepted the policy play; throws when they play already. */
  void start(Player player);

  /** Puts the player in place of what was kept of them; throws when they do not play yet. */
  void save(Player player);
}
