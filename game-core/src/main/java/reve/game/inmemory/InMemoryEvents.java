package reve.game.inmemory;

import reve.game.shared.Event;
import reve.game.shared.Events;
import reve.game.shared.Subscriber.Message;

/** Finds events in the journal that is in memory. */
public final class InMemoryEvents implements Events {
  private final InMemoryDatabase database;

  public InMemoryEvents(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public <E extends Event> E read(Message message, Class<E> type) {
    JournalEntry.Place place =
        new JournalEntry.Place(message.player(), message.act(), message.line());
    return database.reading(() -> type.cast(database.journal.find(place).orElseThrow().event()));
  }
}
