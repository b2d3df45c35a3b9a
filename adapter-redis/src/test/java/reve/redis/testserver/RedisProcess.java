package reve.redis.testserver;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import redis.embedded.core.ExecutableProvider;

/** A Redis server of a test's own, which can be killed, paused, and started again at its port. */
public final class RedisProcess implements AutoCloseable {
  private final int port;
  private Process server;

  private RedisProcess(int port) {
    this.port = port;
    this.server = begin(port);
  }

  /** A server with nothing in it, ready to answer. */
  public static RedisProcess start() {
    return new RedisProcess(freePort());
  }

  /** A port at which nothing listens. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A server at this port. */
  public static RedisProcess startAt(int port) {
    return new RedisProcess(port);
  }

  public String url() {
    return "redis://127.0.0.1:" + port;
  }

  /** How often this server has been given commands that begin so, as {@code eval} or others. */
  public long timesAsked(String command) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write("INFO commandstats\r\nQUIT\r\n".getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), US_ASCII)
          .lines()
          .filter(line -> line.startsWith("cmdstat_" + command))
          .mapToLong(line -> Long.parseLong(line.replaceFirst(".*:calls=(\\d+),.*", "$1")))
          .sum();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** As a crash would. */
  public void kill() {
    server.destroyForcibly().onExit().join();
  }

  /** Starts it anew, empty, after it was killed. */
  public void restart() {
    server = begin(port);
  }

  /** From now on it accepts and answers nothing, but keeps every connection. */
  public void pause() {
    signal("STOP");
  }

  public void resume() {
    signal("CONT");
  }

  private void signal(String name) {
    if (!server.isAlive()) {
      return;
    }
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(server.pid()))
          .inheritIO()
          .start()
          .onExit()
          .join();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    kill();
  }

  private static Process begin(int port) {
    try {
      Process process =
          new ProcessBuilder(
                  List.of(
                      Binary.PATH.toString(),
                      "--port",
                      Integer.toString(port),
                      "--bind",
                      "127.0.0.1",
                      "--save",
                      ""))
              .redirectErrorStream(true)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      awaitReady(process);
      return process;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Goes on reading what the server says, so that it never waits for a reader. */
  private static void awaitReady(Process process) throws IOException {
    BufferedReader said = process.inputReader();
    String line = said.readLine();
    while (line != null && !line.contains("Ready to accept connections")) {
      line = said.readLine();
    }
    if (line == null) {
      throw new IOException("Redis did not start");
    }
    Thread.startVirtualThread(() -> said.lines().forEach(_ -> {}));
  }

  /** Unpacked once. */
  private static final class Binary {
    static final Path PATH = unpacked();

    private static Path unpacked() {
      try {
        return ExecutableProvider.newJarResourceProvider().get().toPath();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
