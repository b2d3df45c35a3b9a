package reve.app.torture;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reve.app.database.EmbeddedRedis;

/** A Redis behind a door, which can be killed, paused and emptied. */
final class Aid implements AutoCloseable {
  private final Door door = new Door();
  private EmbeddedRedis server;
  private ProcessHandle process;

  Aid() {
    Set<ProcessHandle> before = children();
    server = EmbeddedRedis.start();
    process = started(before);
    door.leadTo(port());
  }

  private static Set<ProcessHandle> children() {
    return ProcessHandle.current().children().collect(Collectors.toSet());
  }

  private static ProcessHandle started(Set<ProcessHandle> before) {
    return children().stream()
        .filter(Predicate.not(before::contains))
        .filter(child -> child.info().command().orElse("").contains("redis"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Redis runs in no process of ours"));
  }

  private int port() {
    return URI.create(server.url()).getPort();
  }

  /** Where the bot finds it, now and after every restart. */
  String url() {
    return "redis://127.0.0.1:" + door.port();
  }

  void kill() {
    Signals.send("KILL", process);
    Patience.until("Redis is gone", () -> !process.isAlive());
  }

  /** A new one that knows nothing. */
  void start() {
    Set<ProcessHandle> before = children();
    server = EmbeddedRedis.start();
    process = started(before);
    door.leadTo(port());
  }

  /** It keeps its connections and says nothing more. */
  void pause() {
    Signals.send("STOP", process);
  }

  void goOn() {
    Signals.send("CONT", process);
  }

  /** It forgets everything. */
  void flush() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.getOutputStream().write("FLUSHALL\r\n".getBytes(StandardCharsets.US_ASCII));
      int answered = socket.getInputStream().read();
      if (answered != '+') {
        throw new IllegalStateException("Redis does not flush");
      }
    } catch (IOException e) {
      throw new IllegalStateException("Redis does not flush", e);
    }
  }

  @Override
  public void close() {
    door.close();
    if (process.isAlive()) {
      goOn();
      server.close();
    }
  }
}
