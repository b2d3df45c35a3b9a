package reve.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import reve.app.CannotStart;
import reve.app.database.EmbeddedPostgresql;
import reve.app.database.Folders;
import reve.app.doctor.Finding.Doubtful;
import reve.app.doctor.Finding.Ill;
import reve.app.doctor.Finding.Well;
import reve.app.settings.Setting;
import reve.app.settings.Settings;
import reve.persistence.Database;
import reve.persistence.DatabaseProblem;
import reve.persistence.DatabaseSettings;
import reve.persistence.ServerFacts;

/** Where the game is kept. */
final class StorageChecks {
  private static final long ENOUGH = 1L << 30;
  private static final long MEBIBYTE = 1L << 20;
  private static final Duration TOLERABLE = Duration.ofSeconds(2);

  private StorageChecks() {}

  static List<Finding> all(Settings settings) {
    return settings
        .database()
        .map(own -> List.of(server(own)))
        .orElseGet(() -> List.of(embedded(), folder(settings.data()), space(settings.data())));
  }

  /** Starts one that leaves nothing, which shows more than looking at its programs. */
  private static Finding embedded() {
    try (EmbeddedPostgresql server = EmbeddedPostgresql.forgetful()) {
      return new Well(
          "database",
          "the embedded PostgreSQL %d starts; it is used since DATABASE_URL is not set"
              .formatted(Database.look(server.address()).version()));
    } catch (CannotStart problem) {
      return new Ill("database", String.valueOf(problem.getMessage()), problem.remedy());
    }
  }

  private static Finding server(DatabaseSettings own) {
    try {
      Instant before = Instant.now();
      ServerFacts facts = Database.look(own);
      Instant middle = before.plus(Duration.between(before, Instant.now()).dividedBy(2));
      Duration skew = Duration.between(middle, facts.clock()).abs();
      String detail =
          "PostgreSQL %d at %s, clock off by %d ms"
              .formatted(facts.version(), own, skew.toMillis());
      return skew.compareTo(TOLERABLE) < 0
          ? new Well("database", detail)
          : new Doubtful("database", detail, "Let both machines take the time from NTP.");
    } catch (DatabaseProblem problem) {
      return new Ill("database", "cannot be used", String.valueOf(problem.getMessage()));
    }
  }

  private static Finding folder(Path data) {
    return Folders.unwritable(data)
        .<Finding>map(reason ->
            new Ill(
                "data folder",
                data + " cannot be written: " + reason,
                "Give this user the right to, or choose another folder by "
                    + Setting.REVE_DATA
                    + "."))
        .orElseGet(() -> new Well("data folder", data + " can be written"));
  }

  private static Finding space(Path data) {
    try {
      long free = Files.getFileStore(nearestThatExists(data)).getUsableSpace();
      String detail = free / MEBIBYTE + " MiB free for " + data;
      return free >= ENOUGH
          ? new Well("disk", detail)
          : new Doubtful("disk", detail, "Make room: a full disk stops the database.");
    } catch (IOException e) {
      return new Doubtful("disk", "unknown (" + e + ")", "Look at the free space yourself.");
    }
  }

  private static Path nearestThatExists(Path path) {
    Path nearest = path;
    while (!Files.exists(nearest) && nearest.getParent() != null) {
      nearest = nearest.getParent();
    }
    return nearest;
  }
}
