package reve.game.inmemory;

import reve.game.collection.CollectionTotals;
import reve.game.shared.PlayerId;

/** Keeps the collections' totals in memory. */
public final class InMemoryCollectionTotals implements CollectionTotals {
  private final InMemoryDatabase database;

  public InMemoryCollectionTotals(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Totals of(PlayerId player) {
    return database.totals.find(player).orElse(Totals.NOTHING);
  }

  @Override
  public void add(PlayerId player, Totals more) {
    Totals before = of(player);
    database.totals.put(
        player,
        new Totals(
            before.unique() + more.unique(),
            before.copies() + more.copies(),
            before.power() + more.power()));
  }
}
