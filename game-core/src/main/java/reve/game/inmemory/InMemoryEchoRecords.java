package reve.game.inmemory;

import reve.game.echo.EchoRecords;
import reve.game.shared.PlayerId;

/** Keeps how players stand with echoes in memory. */
public final class InMemoryEchoRecords implements EchoRecords {
  private final InMemoryDatabase database;

  public InMemoryEchoRecords(InMemoryDatabase database) {
    this.database = database;
  }

  @Override
  public Standing of(PlayerId player) {
    return database.echoRecords.find(player).orElse(Standing.NONE);
  }

  @Override
  public void save(PlayerId player, Standing standing) {
    database.echoRecords.put(player, standing);
  }
}
