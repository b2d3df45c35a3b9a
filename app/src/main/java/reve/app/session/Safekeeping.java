package reve.app.session;

import java.nio.file.Path;
import java.util.Optional;
import reve.app.settings.Settings;
import reve.persistence.backup.BackupFolder;

/**
 * Which backups a game makes by itself: into the folder, if there is one, before its tables change;
 * and daily, of which so many are kept.
 */
public record Safekeeping(Optional<BackupFolder> folder, int days) {
  /** Backups before upgrades only, next to the game. */
  public static Safekeeping in(Path data) {
    return new Safekeeping(Optional.of(new BackupFolder(data.resolve("backups"))), 0);
  }

  public static Safekeeping of(Settings settings) {
    return new Safekeeping(settings.backups().map(BackupFolder::new), settings.backupDays());
  }
}
