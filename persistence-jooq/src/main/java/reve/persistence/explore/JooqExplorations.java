package reve.persistence.explore;

import static reve.persistence.schema.tables.ExplorationTable.EXPLORATION;

import java.util.List;
import reve.game.explore.Explorations;
import reve.game.shared.PlayerId;
import reve.persistence.schema.tables.records.ExplorationRow;
import reve.persistence.shared.Lookup;
import reve.persistence.shared.Transaction;

/** Keeps the explorations in table {@code exploration}. */
public final class JooqExplorations implements Explorations {
  private static final Lookup<Tally> TALLY = Lookup.of(EXPLORATION, JooqExplorations::tally);

  @Override
  public Tally of(PlayerId player) {
    return Transaction.of(player).recall(player, TALLY);
  }

  private static Tally tally(List<ExplorationRow> rows) {
    return rows.stream()
        .findFirst()
        .map(row -> new Tally(row.getDay(), row.getOnDay(), row.getEver()))
        .orElse(Tally.NONE);
  }

  @Override
  public void save(PlayerId player, Tally tally) {
    Transaction transaction = Transaction.of(player);
    transaction.put(new ExplorationRow(player.value(), tally.day(), tally.onDay(), tally.ever()));
    transaction.remember(player, TALLY, tally);
  }
}
