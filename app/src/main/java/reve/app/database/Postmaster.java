package reve.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import reve.app.CannotStart;

/** A PostgreSQL server that runs on a cluster, as the cluster's {@code postmaster.pid} tells. */
record Postmaster(ProcessHandle process, int port) {
  private static final String PID_FILE = "postmaster.pid";
  private static final int PID_LINE = 0;
  private static final int STARTED_LINE = 2;
  private static final int PORT_LINE = 3;
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(60);
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration PAUSE = Duration.ofMillis(10);

  /** The live server on the cluster, if there is one. */
  static Optional<Postmaster> on(Path cluster) {
    try {
      return parse(Files.readAllLines(cluster.resolve(PID_FILE)));
    } catch (NoSuchFileException nobody) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops what a killed run left on the cluster, and removes the file of one that is dead. */
  static void clear(Path cluster) {
    on(cluster).ifPresent(server -> server.stop(cluster));
    try {
      Files.deleteIfExists(cluster.resolve(PID_FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Postmaster> parse(List<String> lines) {
    if (lines.size() <= PORT_LINE) {
      return Optional.empty();
    }
    long pid = Long.parseLong(lines.get(PID_LINE).strip());
    Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(STARTED_LINE).strip()));
    int port = Integer.parseInt(lines.get(PORT_LINE).strip());
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(process -> startedAbout(started, process))
        .map(process -> new Postmaster(process, port));
  }

  /** Whether it is the process that wrote the file, and not a later one under the same number. */
  private static boolean startedAbout(Instant written, ProcessHandle process) {
    return process
        .info()
        .startInstant()
        .map(started -> Duration.between(started, written).abs().compareTo(CLOCK_TOLERANCE) < 0)
        .orElse(true);
  }

  /**
   * A fast shutdown: open transactions are rolled back, everything else is written. The server is
   * through when it has removed its file; its process may stay listed for seconds, since whoever
   * inherits a dead run's children is not always quick to bury them.
   */
  private void stop(Path cluster) {
    Path file = cluster.resolve(PID_FILE);
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      while (Files.exists(file) && process.isAlive()) {
        if (System.nanoTime() > end) {
          throw stubborn(new TimeoutException());
        }
        Thread.sleep(PAUSE);
      }
    } catch (IOException e) {
      throw stubborn(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stubborn(e);
    }
  }

  private CannotStart stubborn(Exception cause) {
    return new CannotStart(
        "A PostgreSQL server that an earlier run left behind does not stop (process "
            + process.pid()
            + ").",
        "End that process, then start again; nothing is lost by it.",
        cause);
  }
}
