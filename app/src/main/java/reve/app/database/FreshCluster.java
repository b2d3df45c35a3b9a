package reve.app.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * An empty PostgreSQL cluster to copy from: making one takes seconds, copying one a fraction of a
 * second. Made by the first process that wants one.
 */
final class FreshCluster {
  private final Path programs;
  private final Path original;

  FreshCluster(Path programs, int major) {
    this.programs = programs;
    this.original = programs.resolve("fresh-pg" + major);
  }

  /** What makes a cluster in a folder that does not exist yet. */
  interface Maker {
    void makeIn(Path folder) throws IOException;
  }

  /** Makes a cluster of its own in a folder that does not exist yet; whole or not there at all. */
  void copyTo(Path cluster, Maker maker) throws IOException {
    synchronized (FreshCluster.class) {
      makeOnce(maker);
    }
    Path copy = cluster.resolveSibling(cluster.getFileName() + ".beginning");
    Folders.delete(copy);
    List<Path> files;
    try (Stream<Path> all = Files.walk(original)) {
      files = all.toList();
    }
    for (Path file : files) {
      Files.copy(file, copy.resolve(original.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
    }
    Files.move(copy, cluster, StandardCopyOption.ATOMIC_MOVE);
  }

  private void makeOnce(Maker maker) throws IOException {
    if (Files.exists(original)) {
      return;
    }
    Files.createDirectories(programs);
    try (FileChannel channel =
        FileChannel.open(
            programs.resolve("fresh.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      if (Files.notExists(original)) {
        Path beginning = original.resolveSibling(original.getFileName() + ".beginning");
        Folders.delete(beginning);
        maker.makeIn(beginning);
        Files.move(beginning, original, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }
}
