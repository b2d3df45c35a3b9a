package reve.persistence.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the backups that the game makes by itself, of which it keeps the newest few. */
public record BackupFolder(Path path) {
  static final String PART = ".part";

  private static final int UPGRADES_KEPT = 5;
  private static final String UPGRADE = "before-upgrade-";
  private static final String DAILY = "daily-";
  private static final String ZIP = ".zip";
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Keeps the game as it is before its tables change; answers where. */
  public Path beforeUpgrade(Backup backup, Instant now) {
    return keep(backup, path.resolve(UPGRADE + SECOND.format(now) + ZIP), UPGRADE, UPGRADES_KEPT);
  }

  /** Whether the day's backup is there. */
  public boolean has(LocalDate day) {
    return Files.exists(daily(day));
  }

  /** Keeps the game of a day, and no more than so many days; answers where. */
  public Path daily(Backup backup, LocalDate day, int kept) {
    return keep(backup, daily(day), DAILY, kept);
  }

  private Path daily(LocalDate day) {
    return path.resolve(DAILY + day + ZIP);
  }

  private Path keep(Backup backup, Path file, String prefix, int kept) {
    try {
      Files.createDirectories(path);
      backup.writeTo(file);
      keepNewest(prefix, kept);
      return file;
    } catch (IOException | BackupProblem.Unwritable failed) {
      throw new BackupProblem.NotKept(path, failed);
    }
  }

  /** Their names sort by their age. */
  private void keepNewest(String prefix, int kept) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      List<Path> old =
          files
              .filter(file -> {
                String name = file.getFileName().toString();
                return name.startsWith(prefix) && name.endsWith(ZIP);
              })
              .sorted(Comparator.reverseOrder())
              .skip(kept)
              .toList();
      for (Path file : old) {
        Files.deleteIfExists(file);
      }
    }
  }
}
