package reve.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import reve.app.AtExit;
import reve.app.CannotStart;
import reve.app.settings.Places;
import reve.persistence.DatabaseSettings;

/** A PostgreSQL server of this process's own, stopped when closed or when a signal ends both. */
public final class EmbeddedPostgresql implements AutoCloseable {
  private static final int CONNECTIONS = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Map<String, String> ALWAYS =
      Map.of("unix_socket_directories", "", "max_connections", "60", "timezone", "UTC");

  /** The library starts PostgreSQL for tests, where the last second may be lost; players differ. */
  private static final Map<String, String> DURABLE =
      Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

  private static final Map<String, String> FORGETFUL =
      Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

  private final EmbeddedPostgres server;
  private final AutoCloseable folder;

  private EmbeddedPostgresql(EmbeddedPostgres server, AutoCloseable folder) {
    this.server = server;
    this.folder = folder;
  }

  /**
   * The server of a data folder, which survives any end of this process. What a killed run left
   * running on it is stopped first.
   */
  public static EmbeddedPostgresql durable(Path folder) {
    DataFolder held = DataFolder.hold(folder);
    try {
      Postmaster.clear(held.cluster());
      return AtExit.close(new EmbeddedPostgresql(start(held.cluster(), held.log(), DURABLE), held));
    } catch (IOException | IllegalStateException e) {
      held.close();
      throw failed(held.log(), e);
    }
  }

  /** A fast server that is gone when closed, with all its data. */
  public static EmbeddedPostgresql forgetful() {
    PassingFolder passing = PassingFolder.in(programs());
    try {
      return AtExit.close(
          new EmbeddedPostgresql(start(passing.cluster(), passing.log(), FORGETFUL), passing));
    } catch (IOException | IllegalStateException e) {
      throw failed(passing.log(), e);
    }
  }

  /** Where a server runs on the data folder right now, in whichever process. */
  public static Optional<DatabaseSettings> runningOn(Path folder) {
    return Postmaster.on(DataFolder.clusterOf(folder)).map(server -> at(server.port()));
  }

  /** The process of that server. */
  public static Optional<ProcessHandle> processOn(Path folder) {
    return Postmaster.on(DataFolder.clusterOf(folder)).map(Postmaster::process);
  }

  /** Why no server can be started on the data folder, in a few words; changes nothing there. */
  public static Optional<String> obstacle(Path folder) {
    return DataFolder.obstacle(folder);
  }

  /** Throws when no game is kept in the folder. */
  public static void demandGame(Path folder) {
    if (Files.notExists(DataFolder.clusterOf(folder))) {
      throw new CannotStart(
          "There is no game in " + folder + ".",
          "Name the data folder of one; ./reve run keeps its game in .reve, or where REVE_DATA"
              + " says.");
    }
  }

  public DatabaseSettings address() {
    return at(server.getPort());
  }

  private static DatabaseSettings at(int port) {
    return new DatabaseSettings("127.0.0.1", port, "postgres", "", "postgres", "", CONNECTIONS);
  }

  private static EmbeddedPostgres start(Path cluster, Path log, Map<String, String> settings)
      throws IOException {
    if (Files.notExists(cluster)) {
      new FreshCluster(programs(), DataFolder.MAJOR)
          .copyTo(cluster, folder -> serve(folder, log, FORGETFUL).close());
    }
    return serve(cluster, log, settings);
  }

  private static EmbeddedPostgres serve(Path cluster, Path log, Map<String, String> settings)
      throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(programs().toFile())
            .setDataDirectory(cluster)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(PATIENCE)
            .setOutputRedirector(Redirect.appendTo(log.toFile()))
            .setErrorRedirector(Redirect.appendTo(log.toFile()));
    ALWAYS.forEach(builder::setServerConfig);
    settings.forEach(builder::setServerConfig);
    return builder.start();
  }

  /** Where the server's programs are unpacked, once for all games of this checkout. */
  private static Path programs() {
    return Places.home().resolve("app/target/postgresql");
  }

  private static CannotStart failed(Path log, Exception cause) {
    return new CannotStart(
        "The embedded PostgreSQL did not start (" + cause.getMessage() + ").",
        "Look into " + log + ", or set DATABASE_URL to a PostgreSQL of your own.",
        cause);
  }

  @Override
  public synchronized void close() {
    AtExit.forget(this);
    try (folder) {
      server.close();
    } catch (Exception e) {
      throw new IllegalStateException("the embedded PostgreSQL did not stop", e);
    }
  }
}
