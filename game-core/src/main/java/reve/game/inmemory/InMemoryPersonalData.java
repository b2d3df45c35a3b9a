package reve.game.inmemory;

import java.util.Set;
import reve.game.inmemory.InMemoryDatabase.Table;
import reve.game.privacy.PersonalData;
import reve.game.shared.PlayerId;

/** Knows everything that is kept of a person in memory. */
public final class InMemoryPersonalData implements PersonalData {
  private final InMemoryDatabase database;
  private final Set<Table<?, ?>> books;

  public InMemoryPersonalData(InMemoryDatabase database) {
    this.database = database;
    this.books =
        Set.of(
            database.acts,
            database.acceptances,
            database.balances,
            database.earned,
            database.ledger);
  }

  @Override
  public void clear(PlayerId player) {
    database.lastly(() -> {
      for (Table<?, ?> table : database.tables()) {
        if (!books.contains(table)) {
          table.removeOf(player);
        }
      }
      database.players.put(player, database.acceptances.find(player).orElseThrow());
    });
  }
}
