package reve.app.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import reve.app.database.EmbeddedPostgresql;
import reve.app.settings.Settings;
import reve.persistence.DatabaseSettings;

/** Which game's database a command is about. */
final class DatabaseOption {
  private static final int CONNECTIONS = 2;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder; without it DATABASE_URL, or else REVE_DATA.")
  private @Nullable Path data;

  /** Works on the database of a game that there is, also beside one that is running. */
  <T> T ofGame(Settings settings, Function<DatabaseSettings, T> work) {
    if (isOwn(settings)) {
      return onOwn(settings, work);
    }
    Path folder = folder(settings);
    EmbeddedPostgresql.demandGame(folder);
    return EmbeddedPostgresql.runningOn(folder)
        .map(running -> work.apply(few(running)))
        .orElseGet(() -> onFolder(folder, work));
  }

  /** Works on a database that nobody plays on; in a folder it is made if there is none. */
  <T> T alone(Settings settings, Function<DatabaseSettings, T> work) {
    return isOwn(settings) ? onOwn(settings, work) : onFolder(folder(settings), work);
  }

  private boolean isOwn(Settings settings) {
    return data == null && settings.database().isPresent();
  }

  /** Where the data of a game is that is not in a database of the host's own. */
  Path folder(Settings settings) {
    return data == null ? settings.data() : data;
  }

  /** What the host calls it, who does not know where a folder's server listens. */
  String place(Settings settings) {
    return isOwn(settings)
        ? settings.database().orElseThrow().toString()
        : folder(settings).toString();
  }

  private static <T> T onOwn(Settings settings, Function<DatabaseSettings, T> work) {
    return work.apply(few(settings.database().orElseThrow()));
  }

  private static <T> T onFolder(Path folder, Function<DatabaseSettings, T> work) {
    try (EmbeddedPostgresql server = EmbeddedPostgresql.durable(folder)) {
      return work.apply(few(server.address()));
    }
  }

  private static DatabaseSettings few(DatabaseSettings settings) {
    return settings.withConnections(CONNECTIONS);
  }
}
