package reve.app.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import reve.persistence.DatabaseSettings;
import reve.redis.RedisSettings;

/** What a host has set, checked. */
public record Settings(
    Optional<Secret> discordToken,
    Optional<URI> discordApi,
    Optional<DatabaseSettings> database,
    Optional<RedisSettings> redis,
    Optional<Integer> shards,
    Path config,
    Path data,
    Optional<Path> backups,
    int backupDays,
    int pool,
    Set<Long> owners,
    Switch limits,
    int discordPort,
    String httpHost,
    int httpPort,
    LogLevel log,
    LogFormat logFormat) {
  public Settings {
    owners = Set.copyOf(owners);
  }

  /** Whether something is on, off, or as the circumstances suggest. */
  public enum Switch {
    AUTO,
    ON,
    OFF
  }

  /** From which severity on something is logged. */
  public enum LogLevel {
    ERROR,
    WARN,
    INFO,
    DEBUG
  }

  /** What log lines look like. */
  public enum LogFormat {
    AUTO,
    TEXT,
    JSON
  }

  /** Limits make sense among strangers; whoever plays on their own machine is spared them. */
  public boolean limitsOn() {
    return switch (limits) {
      case ON -> true;
      case OFF -> false;
      case AUTO -> discordToken.isPresent();
    };
  }
}
