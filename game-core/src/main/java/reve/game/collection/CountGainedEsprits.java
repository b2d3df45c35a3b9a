package reve.game.collection;

import reve.game.collection.CollectionTotals.Totals;
import reve.game.esprit.EspritsGained;
import reve.game.shared.Reaction;
import reve.game.shared.Unit;

/** Keeps a player's totals in step with the Esprits they gain. */
public final class CountGainedEsprits implements Reaction<EspritsGained> {
  private final CollectionTotals totals;

  public CountGainedEsprits(CollectionTotals totals) {
    this.totals = totals;
  }

  @Override
  public Class<EspritsGained> event() {
    return EspritsGained.class;
  }

  @Override
  public void on(EspritsGained gained, Unit unit) {
    long copies = gained.copies().values().stream().mapToLong(Long::longValue).sum();
    totals.add(gained.player(), new Totals(gained.firsts().size(), copies, gained.power()));
  }
}
