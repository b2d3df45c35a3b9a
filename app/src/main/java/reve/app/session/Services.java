package reve.app.session;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import reve.app.database.EmbeddedPostgresql;
import reve.app.database.EmbeddedRedis;
import reve.app.settings.Setting;
import reve.discordlocal.DiscordLocal;
import reve.discordlocal.Options;
import reve.persistence.DatabaseSettings;

/** Everything that a game needs beside itself, for several processes on this machine to share. */
public final class Services implements AutoCloseable {
  private final Closing closing;
  private final Map<String, String> addresses;

  private Services(Closing closing, Map<String, String> addresses) {
    this.closing = closing;
    this.addresses = addresses;
  }

  /** Starts PostgreSQL on the folder, a Redis, and a local Discord. */
  public static Services start(Path data, Options options) {
    Closing closing = new Closing();
    try {
      DatabaseSettings database = closing.later(EmbeddedPostgresql.durable(data)).address();
      EmbeddedRedis redis = closing.later(EmbeddedRedis.start());
      DiscordLocal discord = closing.later(DiscordLocal.start(options));
      Map<String, String> addresses = new LinkedHashMap<>();
      addresses.put(
          Setting.DATABASE_URL.name(),
          "postgres://%s@%s:%d/%s"
              .formatted(database.user(), database.host(), database.port(), database.name()));
      addresses.put("REDIS_URL", redis.url());
      addresses.put(Setting.DISCORD_API_URL.name(), discord.baseUrl());
      addresses.put(Setting.DISCORD_TOKEN.name(), discord.token());
      addresses.put("DISCORD_PAGE_URL", discord.pageUrl());
      return new Services(closing, addresses);
    } catch (RuntimeException e) {
      closing.close();
      throw e;
    }
  }

  /** What to set in the environment of each process, and where the page is. */
  public Map<String, String> addresses() {
    return Map.copyOf(addresses);
  }

  /** One {@code NAME=value} a line. */
  public String inLines() {
    StringBuilder lines = new StringBuilder();
    addresses.forEach((name, value) -> lines.append(name).append('=').append(value).append('\n'));
    return lines.toString();
  }

  @Override
  public void close() {
    closing.close();
  }
}
