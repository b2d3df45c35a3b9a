package reve.app.torture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TCP proxy before a server: its port stays the same whichever server is behind it, and what
 * passes it can be cut and slowed.
 */
final class Door implements AutoCloseable {
  private static final int CHUNK = 16_384;

  private final ServerSocket listening;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile int behind;
  private volatile Duration delay = Duration.ZERO;

  Door() {
    try {
      listening = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().name("door").start(this::listen);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** From now on new connections lead to this port. */
  void leadTo(int port) {
    behind = port;
  }

  /** Every piece of what passes takes so much longer, in either direction. */
  void slow(Duration by) {
    delay = by;
  }

  /** Breaks off every connection there is. */
  void cut() {
    open.forEach(Door::close);
  }

  private void listen() {
    while (!listening.isClosed()) {
      try {
        Socket outside = listening.accept();
        Thread.ofVirtual().start(() -> join(outside));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void join(Socket outside) {
    try (outside;
        Socket inside = new Socket(InetAddress.getLoopbackAddress(), behind)) {
      open.add(outside);
      open.add(inside);
      outside.setTcpNoDelay(true);
      inside.setTcpNoDelay(true);
      Thread back = Thread.ofVirtual().start(() -> pass(inside, outside));
      pass(outside, inside);
      back.join();
    } catch (IOException nobodyBehind) {
      // the outside sees its connection end
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.removeIf(Socket::isClosed);
    }
  }

  private void pass(Socket from, Socket to) {
    byte[] chunk = new byte[CHUNK];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
        Patience.pause(delay);
        out.write(chunk, 0, length);
      }
    } catch (IOException cut) {
      // both ends are closed below
    }
    close(from);
    close(to);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cut();
  }
}
