package reve.game.inmemory;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reve.game.inmemory.InMemoryDatabase.Table;
import reve.game.player.Registration.PolicyAccepted;
import reve.game.privacy.PersonalData;
import reve.game.shared.PlayerId;

/**
 * Knows everything that is kept of a person in memory. Events cannot be told of somebody else, so
 * the journal of who is forgotten goes with them.
 */
public final class InMemoryPersonalData implements PersonalData {
  private final InMemoryDatabase database;
  private final Set<Table<?, ?>> books;
  private final Set<Table<?, ?>> lasting;

  public InMemoryPersonalData(InMemoryDatabase database) {
    this.database = database;
    this.lasting =
        Set.of(
            database.acts,
            database.acceptances,
            database.balances,
            database.ledger,
            database.friendCodes);
    this.books =
        Set.of(
            database.acts,
            database.acceptances,
            database.balances,
            database.earned,
            database.spent,
            database.ledger);
  }

  @Override
  public String export(PlayerId player) {
    List<String> rows =
        database.tables().stream()
            .flatMap(table -> table.rowOf(player).stream())
            .map(row -> '"' + row.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
            .toList();
    return rows.isEmpty()
        ? "{}"
        : rows.stream().collect(Collectors.joining(", ", "{\"rows\": [", "]}"));
  }

  @Override
  public void clear(PlayerId player) {
    database.lastly(() -> {
      removeAllBut(lasting, player);
      database.players.put(player, database.acceptances.find(player).orElseThrow());
    });
  }

  @Override
  public void forget(PlayerId player, PlayerId pseudonym) {
    database.lastly(() -> {
      PolicyAccepted accepted = database.acceptances.find(player).orElseThrow();
      books.forEach(table -> table.rename(player, pseudonym));
      removeAllBut(Set.of(), player);
      removeActs(player);
      database.players.give(
          pseudonym, new PolicyAccepted(pseudonym, accepted.version(), accepted.at()));
    });
  }

  private void removeAllBut(Set<Table<?, ?>> kept, PlayerId player) {
    database.tables().stream()
        .filter(table -> !kept.contains(table))
        .forEach(table -> table.removeOf(player));
  }

  private void removeActs(PlayerId player) {
    Set.copyOf(database.commands.all().keySet()).stream()
        .filter(key -> key.player().equals(player))
        .forEach(database.commands::remove);
    Set.copyOf(database.journal.all().keySet()).stream()
        .filter(place -> place.player().equals(player))
        .forEach(database.journal::remove);
    Set.copyOf(database.incidents.all().values()).stream()
        .filter(incident -> incident.player().equals(player))
        .forEach(incident -> database.incidents.remove(incident.reference()));
    Set.copyOf(database.outbox.all().keySet()).stream()
        .filter(key -> key.player().equals(player))
        .forEach(database.outbox::remove);
  }
}
