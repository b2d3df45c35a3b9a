package reve.game.inmemory;

import java.util.Optional;
import reve.game.player.Player.Reserve;
import reve.game.reve.Charges;
import reve.game.shared.PlayerId;

/** Keeps the reve charges in memory. */
public final class InMemoryCharges implements Charges {
  private final InMemoryDatabase database;

  public InMemoryCharges(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Optional<Reserve> of(PlayerId player) {
    return database.charges.find(player);
  }

  @Override
  public void save(PlayerId player, Reserve reserve) {
    database.charges.put(player, reserve);
  }
}
