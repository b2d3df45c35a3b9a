package reve.app.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one does with folders that processes share. */
public final class Folders {
  private static final String LOCK = "lock";

  private Folders() {}

  /** The folder's lock until it is closed or this process ends; nothing when somebody has it. */
  static Optional<FileChannel> lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean mine = false;
    try {
      mine = channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      // as good as held by another one
    } finally {
      if (!mine) {
        channel.close();
      }
    }
    return mine ? Optional.of(channel) : Optional.empty();
  }

  /** Whether somebody has the folder's lock right now. */
  static boolean isLocked(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(LOCK))) {
      return false;
    }
    Optional<FileChannel> lock = lock(folder);
    if (lock.isPresent()) {
      lock.get().close();
    }
    return lock.isEmpty();
  }

  /** Why this user cannot write in the folder, which need not be there yet; changes nothing. */
  public static Optional<String> unwritable(Path folder) {
    Path nearest = folder.toAbsolutePath();
    while (!Files.exists(nearest) && nearest.getParent() != null) {
      nearest = nearest.getParent();
    }
    if (!Files.isDirectory(nearest)) {
      return Optional.of(nearest + " is a file, not a folder");
    }
    return Files.isWritable(nearest)
        ? Optional.empty()
        : Optional.of("this user may not write in " + nearest);
  }

  /** Deletes the folder with everything in it, also if somebody else is at it. */
  public static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            return unlessGone(failure);
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              return unlessGone(failure);
            }
            Files.deleteIfExists(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static FileVisitResult unlessGone(IOException failure) throws IOException {
    if (failure instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }

  /** Whether somebody has, or had, the folder's lock. */
  static boolean hasLock(Path folder) {
    return Files.exists(folder.resolve(LOCK));
  }
}
