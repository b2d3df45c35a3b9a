package reve.game.collection;

import reve.game.collection.CollectionTotals.Totals;
import reve.game.esprit.CollectionChange;
import reve.game.shared.Reaction;
import reve.game.shared.Unit;

/** Keeps a player's totals in step with the Esprits they gain and use up. */
public final class CountEsprits implements Reaction<CollectionChange> {
  private final CollectionTotals totals;

  public CountEsprits(CollectionTotals totals) {
    this.totals = totals;
  }

  @Override
  public Class<CollectionChange> event() {
    return CollectionChange.class;
  }

  @Override
  public void on(CollectionChange change, Unit unit) {
    totals.add(
        change.player(),
        new Totals(change.uniqueChange(), change.copiesChange(), change.powerChange()));
  }
}
