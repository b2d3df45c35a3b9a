package reve.app.settings;

import java.util.Map;

/** A variable of the environment that Reve reads; the README's table is made of these. */
public enum Setting {
  DISCORD_TOKEN("", "The bot's token. Without it the local Discord is used."),
  DISCORD_API_URL("", "Where Discord's API is, for a server that stands in for Discord's own."),
  DATABASE_URL(
      "",
      "Your PostgreSQL: `postgres://user:password@host:port/database` or"
          + " `jdbc:postgresql://…`. Without it the embedded one is used."),
  DATABASE_USER("", "The database user, if the URL names none."),
  DATABASE_PASSWORD("", "The database password, if the URL holds none."),
  REDIS_URL(
      "",
      "Your Redis: `redis://user:password@host:port/number`, or `rediss://…` where the connection"
          + " is encrypted. What several processes share beside the database; without it"
          + " each counts its own limits."),
  REVE_SHARDS(
      "",
      "How many shards there are, for all processes. Without it as many as Discord recommends. It"
          + " changes when every process was stopped."),
  REVE_CONFIG("config", "The folder with the game."),
  REVE_DATA(".reve", "The folder that keeps the embedded database."),
  REVE_BACKUPS(
      "",
      "The folder of the backups that the game makes by itself, before an upgrade and daily, or"
          + " `off`. Without it `backups` in `REVE_DATA`."),
  REVE_BACKUP_DAYS(
      "auto",
      "How many daily backups are kept, `0` for none; `auto` is 7 with the embedded database and 0"
          + " with your own."),
  REVE_POOL("10", "How many database connections are held, and so how many commands work at once."),
  REVE_OWNERS("", "Ids of the Discord users who may use `/admin`, separated by commas."),
  REVE_LIMITS("auto", "Rate limits: `on`, `off`, or `auto`, which is off on the local Discord."),
  REVE_DISCORD_PORT("8420", "The port of the local Discord and its page."),
  REVE_HTTP_HOST("127.0.0.1", "The address on which health and metrics are served."),
  REVE_HTTP_PORT("8421", "The port of `/healthz`, `/readyz` and `/metrics`."),
  REVE_LOG("info", "How much is logged: `error`, `warn`, `info` or `debug`."),
  REVE_LOG_FORMAT("auto", "`text`, `json`, or `auto`: text on a terminal, JSON otherwise."),
  REVE_JAVA_OPTS("", "Further options for the Java virtual machine, read by the launcher.");

  private final String usual;
  private final String meaning;

  Setting(String usual, String meaning) {
    this.usual = usual;
    this.meaning = meaning;
  }

  /** The value when none is given; may be empty. */
  public String usual() {
    return usual;
  }

  public String meaning() {
    return meaning;
  }

  /** The given value, or the usual one. */
  String in(Map<String, String> environment) {
    String given = environment.getOrDefault(name(), "").strip();
    return given.isEmpty() ? usual : given;
  }
}
