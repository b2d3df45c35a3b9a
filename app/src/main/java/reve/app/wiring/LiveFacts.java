package reve.app.wiring;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import reve.app.Release;
import reve.discord.gateway.ServerCount;
import reve.discord.help.BotFacts;
import reve.persistence.Database;

/** The facts of this process; players are counted in the background. */
public final class LiveFacts implements BotFacts {
  private final Database database;
  private final ServerCount servers;
  private final Instant startedAt;
  private final AtomicLong players = new AtomicLong();

  public LiveFacts(Database database, ServerCount servers, InstantSource clock) {
    this.database = database;
    this.servers = servers;
    this.startedAt = clock.instant();
  }

  /** Counts the players anew. */
  void refresh() {
    players.set(database.playerCount());
  }

  @Override
  public String version() {
    return Release.version();
  }

  @Override
  public Instant startedAt() {
    return startedAt;
  }

  @Override
  public long servers() {
    return servers.count();
  }

  @Override
  public long players() {
    return players.get();
  }
}
