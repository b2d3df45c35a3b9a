package reve.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import reve.app.CannotStart;

/** The folder that keeps a game between runs, held by one process at a time. */
final class DataFolder implements AutoCloseable {
  static final int MAJOR = 18;

  private final Path folder;
  private final FileChannel lock;

  private DataFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /** Where a data folder has its cluster, whoever holds it. */
  static Path clusterOf(Path folder) {
    return folder.resolve("pg" + MAJOR);
  }

  /** Makes the folder if need be and holds it; the hold ends with the process at the latest. */
  static DataFolder hold(Path folder) {
    try {
      Files.createDirectories(folder);
      demandOurMajor(folder);
      Optional<FileChannel> lock = Folders.lock(folder);
      if (lock.isEmpty()) {
        throw new CannotStart(
            "Another Reve is running on the data folder " + folder + ".",
            "Stop it first, or choose another folder by REVE_DATA (for play: --data).");
      }
      return new DataFolder(folder, lock.get());
    } catch (IOException e) {
      String reason = Folders.unwritable(folder).orElseGet(() -> String.valueOf(e.getMessage()));
      throw new CannotStart(
          "The data folder " + folder + " cannot be written: " + reason + ".",
          "Give this user the right to write there, or choose another folder by REVE_DATA (for play:"
              + " --data).",
          e);
    }
  }

  /** Why the folder cannot be held, in a few words; changes nothing there. */
  static Optional<String> obstacle(Path folder) {
    Optional<String> unwritable = Folders.unwritable(folder);
    try {
      return unwritable.isEmpty() && Folders.isLocked(folder)
          ? Optional.of("another Reve is running on it")
          : unwritable;
    } catch (IOException e) {
      return Optional.of("it cannot be written: " + e.getMessage());
    }
  }

  private static void demandOurMajor(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      Optional<String> other =
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> name.matches("pg\\d+") && !name.equals("pg" + MAJOR))
              .findFirst();
      if (other.isPresent() && Files.notExists(clusterOf(folder))) {
        throw new CannotStart(
            "%s holds a game of PostgreSQL %s; this Reve brings PostgreSQL %d."
                .formatted(folder, other.get().substring(2), MAJOR),
            "Take it along: ./reve backup FILE with the Reve that wrote it, then ./reve restore FILE"
                + " with this one into another folder (--data, REVE_DATA).");
      }
    }
  }

  Path cluster() {
    return clusterOf(folder);
  }

  Path log() {
    return folder.resolve("postgresql.log");
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
