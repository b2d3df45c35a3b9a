package reve.game.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reve.game.admin.Incident;
import reve.game.admin.Incidents;
import reve.game.economy.Ledger;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;

/** Keeps in memory what references stand for. */
public final class InMemoryIncidents implements Incidents {
  private final InMemoryDatabase database;

  public InMemoryIncidents(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public void note(Incident incident) {
    database.maintaining(
        incident.at(),
        () -> {
          if (database.players.find(incident.player()).isPresent()
              && database.incidents.find(incident.reference()).isEmpty()) {
            database.incidents.put(incident.reference(), incident);
          }
          return incident;
        });
  }

  @Override
  public Optional<Incident> find(String reference) {
    return database.reading(() -> database.incidents.find(reference));
  }

  @Override
  public List<CommandId> recent(PlayerId player) {
    return database.reading(() ->
        database.commands.all().keySet().stream()
            .filter(key -> key.player().equals(player))
            .map(key -> key.command())
            .toList());
  }

  @Override
  public Optional<Trace> trace(PlayerId player, CommandId command) {
    return database.reading(() -> {
      List<JournalEntry> entries =
          database.journal.all().values().stream()
              .filter(entry -> entry.command().equals(command))
              .filter(entry ->
                  entry.place().player().equals(player)
                      || entry.event().kind().startsWith("admin_"))
              .toList();
      return entries.stream().findFirst().map(first -> trace(first.place(), first.at(), command));
    });
  }

  private Trace trace(JournalEntry.Place place, Instant at, CommandId command) {
    PlayerId player = place.player();
    return new Trace(
        player,
        at,
        database
            .commands
            .find(new InMemoryDatabase.CommandKey(player, command))
            .map(stored -> stored.outcome().toString()),
        database.journal.all().values().stream()
            .filter(entry -> entry.command().equals(command))
            .filter(entry -> entry.place().player().equals(player))
            .map(entry -> entry.event().kind() + " " + entry.event())
            .toList(),
        database.ledger.find(player).orElse(List.of()).stream()
            .filter(line -> line.key().act() == place.act())
            .map(Ledger.Line::entry)
            .toList());
  }
}
