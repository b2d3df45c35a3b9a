package reve.game.inmemory;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reve.game.inmemory.InMemoryDatabase.CommandKey;
import reve.game.inmemory.InMemoryDatabase.StoredOutcome;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Replies;

/** Remembers in memory which outcomes were shown. */
public final class InMemoryReplies implements Replies {
  private static final Duration WORTH_SHOWING = Duration.ofMinutes(15);

  private final InMemoryDatabase database;

  public InMemoryReplies(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public void delivered(PlayerId player, CommandId command) {
    database.maintaining(
        Instant.EPOCH,
        () -> {
          CommandKey key = new CommandKey(player, command);
          database.commands.find(key).ifPresent(stored -> markDelivered(key, stored));
          return key;
        });
  }

  @Override
  public List<Lost> takeLost(PlayerId player, Instant now, CommandId running) {
    Instant oldest = now.minus(WORTH_SHOWING);
    return database.maintaining(
        now,
        () -> {
          Map<CommandKey, StoredOutcome> lost = new LinkedHashMap<>(database.commands.all());
          lost.entrySet()
              .removeIf(entry ->
                  !entry.getKey().player().equals(player)
                      || entry.getKey().command().equals(running)
                      || entry.getValue().delivered()
                      || entry.getValue().at().isBefore(oldest));
          lost.forEach(this::markDelivered);
          return lost.entrySet().stream()
              .map(entry ->
                  new Lost(
                      entry.getKey().command(), entry.getValue().at(), entry.getValue().outcome()))
              .toList();
        });
  }

  private void markDelivered(CommandKey key, StoredOutcome stored) {
    database.commands.put(key, new StoredOutcome(stored.outcome(), stored.at(), true));
  }
}
