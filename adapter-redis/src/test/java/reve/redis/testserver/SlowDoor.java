package reve.redis.testserver;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A TCP proxy before a server, which slows down what passes. */
public final class SlowDoor implements AutoCloseable {
  private static final int CHUNK = 16_384;

  private final int behind;
  private final ServerSocket listening;
  private volatile Duration delay = Duration.ZERO;

  /** A door to this port. */
  public SlowDoor(int behind) {
    this.behind = behind;
    try {
      this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Thread.startVirtualThread(this::listen);
  }

  public int port() {
    return listening.getLocalPort();
  }

  /** From now on every piece of what passes takes so much longer, in either direction. */
  public void slow(Duration by) {
    delay = by;
  }

  private void listen() {
    try {
      while (true) {
        Socket outside = listening.accept();
        Socket inside = new Socket(InetAddress.getLoopbackAddress(), behind);
        Thread.startVirtualThread(() -> pass(outside, inside));
        Thread.startVirtualThread(() -> pass(inside, outside));
      }
    } catch (IOException closed) {
      // nobody comes any more
    }
  }

  private void pass(Socket from, Socket to) {
    byte[] chunk = new byte[CHUNK];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
        LockSupport.parkNanos(delay.toNanos());
        out.write(chunk, 0, length);
      }
    } catch (IOException ended) {
      // both ends are closed
    }
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
