package reve.game.inmemory;

import java.util.Optional;
import reve.game.player.Player;
import reve.game.player.Players;
import reve.game.player.Registration;
import reve.game.shared.PlayerId;

/** Keeps the players in memory. */
public final class InMemoryPlayers implements Players {
  private final InMemoryDatabase database;

  public InMemoryPlayers(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Optional<Registration> find(PlayerId player) {
    return database.players.find(player);
  }

  @Override
  public void accept(Registration.PolicyAccepted accepted) {
    if (find(accepted.player()).isPresent()) {
      throw new IllegalStateException("stored already: " + accepted.player());
    }
    database.players.put(accepted.player(), accepted);
    database.acceptances.put(accepted.player(), accepted);
  }

  @Override
  public void start(Player player) {
    if (!(find(player.id()).orElse(null) instanceof Registration.PolicyAccepted)) {
      throw new IllegalStateException("not about to start: " + player.id());
    }
    database.players.put(player.id(), new Registration.Playing(player));
  }

  @Override
  public void save(Player player) {
    if (playing(player.id()).isEmpty()) {
      throw new IllegalStateException("does not play: " + player.id());
    }
    database.players.put(player.id(), new Registration.Playing(player));
  }
}
