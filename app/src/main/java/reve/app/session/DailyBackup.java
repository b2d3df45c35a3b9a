package reve.app.session;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reve.app.operations.BackgroundTask;
import reve.persistence.Database;
import reve.persistence.backup.BackupFolder;

/** Keeps the game as it is on every UTC day, soon after the day or the game has begun. */
final class DailyBackup {
  private static final Logger log = LoggerFactory.getLogger(DailyBackup.class);
  private static final Duration PAUSE = Duration.ofMinutes(5);

  private final Database database;
  private final BackupFolder folder;
  private final int kept;
  private final InstantSource clock;

  DailyBackup(Database database, BackupFolder folder, int kept, InstantSource clock) {
    this.database = database;
    this.folder = folder;
    this.kept = kept;
    this.clock = clock;
  }

  BackgroundTask task() {
    return new BackgroundTask("daily-backup", PAUSE, this::run);
  }

  void run() {
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    database
        .backUpDaily(folder, today, kept)
        .ifPresent(file -> log.info("The game of {} is kept in {}", today, file));
  }
}
