package reve.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import reve.app.AtExit;

/** A folder for one run, deleted when closed, or by a later run when this one was killed. */
public final class PassingFolder implements AutoCloseable {
  private static final String PREFIX = "passing-";
  private static final String TEMPORARY = "reve-passing-";
  private static final String CLUSTER = "cluster";

  private final Path folder;
  private final FileChannel lock;

  private PassingFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /** One among the machine's temporary files; a signal closes it too. */
  public static PassingFolder temporary() {
    return AtExit.close(temporaryIn(Path.of(System.getProperty("java.io.tmpdir"))));
  }

  static PassingFolder temporaryIn(Path parent) {
    return in(parent, TEMPORARY);
  }

  static PassingFolder in(Path parent) {
    return in(parent, PREFIX);
  }

  private static PassingFolder in(Path parent, String prefix) {
    try {
      Files.createDirectories(parent);
      sweep(parent, prefix);
      Path folder = Files.createTempDirectory(parent, prefix);
      return new PassingFolder(folder, Folders.lock(folder).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes what dead processes left; a folder without a lock is being made or deleted. */
  private static void sweep(Path parent, String prefix) throws IOException {
    List<Path> left;
    try (Stream<Path> entries = Files.list(parent)) {
      left =
          entries
              .filter(each -> each.getFileName().toString().startsWith(prefix))
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

  /** Room for a game with a server of its own, as {@link EmbeddedPostgresql#durable} keeps it. */
  public Path data() {
    return folder.resolve("data");
  }

  /** Room for anything else. */
  public Path place(String name) {
    return folder.resolve(name);
  }

  Path log() {
    return folder.resolve("postgresql.log");
  }

  @Override
  public void close() {
    AtExit.forget(this);
    try (lock) {
      Postmaster.clear(cluster());
      Postmaster.clear(DataFolder.clusterOf(data()));
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
