package reve.app.torture;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import reve.app.database.EmbeddedPostgresql;
import reve.persistence.DatabaseSettings;

/** A durable PostgreSQL behind a door, which can be killed and started again on what it kept. */
final class Cluster implements AutoCloseable {
  private final Path folder;
  private final Door door = new Door();
  private EmbeddedPostgresql server;

  Cluster(Path folder) {
    this.folder = folder;
    this.server = EmbeddedPostgresql.durable(folder);
    door.leadTo(server.address().port());
  }

  /** How its processes can be ended without any of them finishing its work. */
  enum End {
    /** What {@code pg_ctl stop -m immediate} sends. */
    IMMEDIATE("QUIT"),
    /** The server cannot even tell its children; they notice by themselves. */
    KILLED("KILL");

    private final String signal;

    End(String signal) {
      this.signal = signal;
    }
  }

  /** Where the bot finds it, now and after every restart. */
  Door door() {
    return door;
  }

  /** The server itself, until the next restart. */
  DatabaseSettings address() {
    return server.address();
  }

  void end(End how) {
    ProcessHandle postmaster =
        EmbeddedPostgresql.processOn(folder)
            .orElseThrow(() -> new IllegalStateException("PostgreSQL does not run"));
    List<ProcessHandle> all =
        Stream.concat(postmaster.descendants(), Stream.of(postmaster)).toList();
    Signals.send(how.signal, postmaster);
    Patience.until("PostgreSQL is gone", () -> all.stream().noneMatch(ProcessHandle::isAlive));
  }

  void start() {
    server.close();
    server = EmbeddedPostgresql.durable(folder);
    door.leadTo(server.address().port());
  }

  @Override
  public void close() {
    door.close();
    server.close();
  }
}
