package reve.game.inmemory;

import java.util.Optional;
import reve.game.economy.DailyClaims;
import reve.game.shared.PlayerId;

/** Keeps the last daily claims in memory. */
public final class InMemoryDailyClaims implements DailyClaims {
  private final InMemoryDatabase database;

  public InMemoryDailyClaims(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Optional<DailyClaim> last(PlayerId player) {
    return database.dailies.find(player);
  }

  @Override
  public void save(PlayerId player, DailyClaim claim) {
    database.dailies.put(player, claim);
  }
}
