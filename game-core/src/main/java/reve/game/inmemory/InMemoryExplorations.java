package reve.game.inmemory;

import reve.game.explore.Explorations;
import reve.game.shared.PlayerId;

/** Keeps the explorations in memory. */
public final class InMemoryExplorations implements Explorations {
  private final InMemoryDatabase database;

  public InMemoryExplorations(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Tally of(PlayerId player) {
    return database.explorations.find(player).orElse(Tally.NONE);
  }

  @Override
  public void save(PlayerId player, Tally tally) {
    database.explorations.put(player, tally);
  }
}
