package reve.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one run, deleted when closed, or by a later run when this one was killed. */
final class PassingFolder implements AutoCloseable {
  private static final String PREFIX = "passing-";
  private static final String CLUSTER = "cluster";

  private final Path folder;
  private final FileChannel lock;

  private PassingFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  static PassingFolder in(Path parent) {
    try {
      Files.createDirectories(parent);
      sweep(parent);
      Path folder = Files.createTempDirectory(parent, PREFIX);
      return new PassingFolder(folder, Folders.lock(folder).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes what dead processes left; a folder without a lock is being made or deleted. */
  private static void sweep(Path parent) throws IOException {
    List<Path> left;
    try (Stream<Path> entries = Files.list(parent)) {
      left =
          entries
              .filter(each -> each.getFileName().toString().startsWith(PREFIX))
              .filter(Folders::hasLock)
              .toList();
    }
    for (Path folder : left) {
      try {
        Folders.lock(folder).ifPresent(lock -> new PassingFolder(folder, lock).close());
      } catch (NoSuchFileException gone) {
        // its owner was quicker
      }
    }
  }

  Path cluster() {
    return folder.resolve(CLUSTER);
  }

  Path log() {
    return folder.resolve("postgresql.log");
  }

  @Override
  public void close() {
    try (lock) {
      Postmaster.clear(cluster());
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
