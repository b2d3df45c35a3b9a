package reve.persistence.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import reve.persistence.shared.Transactions;

/**
 * Writes everything that a database holds of the game, as it is at one moment, into a new file;
 * nobody who plays waits for it. The file gets its name when it is whole and on the disk.
 */
public final class Backup {
  private static final int BUFFER = 1 << 16;

  private final Transactions transactions;
  private final String place;

  public Backup(Transactions transactions, String place) {
    this.transactions = transactions;
    this.place = place;
  }

  /** Whether any table holds a row. */
  public boolean isWorthwhile() {
    return transactions.looking(sql -> GameTable.firstFilled(sql, GameTable.all(sql)).isPresent());
  }

  /** Throws a {@link BackupProblem} and leaves nothing behind when it cannot be written. */
  public Manifest writeTo(Path file) {
    if (Files.exists(file)) {
      throw new BackupProblem.Exists(file);
    }
    try {
      Path folder = file.toAbsolutePath().normalize().getParent();
      Path part = Files.createTempFile(folder, file.getFileName() + ".", BackupFolder.PART);
      try {
        Manifest manifest = transactions.snapshot(sql -> write(new Snapshot(sql, place), part));
        Files.move(part, file);
        return manifest;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (FileAlreadyExistsException meanwhile) {
      throw new BackupProblem.Exists(file);
    } catch (IOException failed) {
      throw new BackupProblem.Unwritable(file, failed);
    } catch (UncheckedIOException failed) {
      throw new BackupProblem.Unwritable(file, failed);
    }
  }

  private static Manifest write(Snapshot snapshot, Path part) {
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
        OutputStream out = new FlushedToDisk(channel)) {
      return snapshot.writeTo(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What is written has reached the disk when this is closed. */
  private static final class FlushedToDisk extends FilterOutputStream {
    private final FileChannel channel;

    FlushedToDisk(FileChannel channel) {
      super(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
      this.channel = channel;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      if (channel.isOpen()) {
        out.flush();
        channel.force(true);
        channel.close();
      }
    }
  }
}
