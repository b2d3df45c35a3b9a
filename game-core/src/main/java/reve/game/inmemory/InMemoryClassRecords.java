package reve.game.inmemory;

import reve.game.playerclass.ClassRecords;
import reve.game.shared.PlayerId;

/** Keeps what classes brought their players in memory. */
public final class InMemoryClassRecords implements ClassRecords {
  private final InMemoryDatabase database;

  public InMemoryClassRecords(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Tally of(PlayerId player) {
    return database.classRecords.find(player).orElse(Tally.NONE);
  }

  @Override
  public void save(PlayerId player, Tally tally) {
    database.classRecords.put(player, tally);
  }
}
