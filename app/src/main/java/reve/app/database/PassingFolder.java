package reve.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

  private static void sweep(Path parent) throws IOException {
    List<Path> left;
    try (Stream<Path> entries = Files.list(parent)) {
      left = entries.filter(each -> each.getFileName().toString().startsWith(PREFIX)).toList();
    }
    for (Path folder : left) {
      Optional<FileChannel> lock = Folders.lock(folder);
      if (lock.isPresent()) {
        new PassingFolder(folder, lock.get()).close();
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
