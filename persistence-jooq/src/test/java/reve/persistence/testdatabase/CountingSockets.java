package reve.persistence.testdatabase;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;

/**
 * Counts round trips where they cannot hide: every time the driver waits for an answer to what it
 * has sent. Named in the address of a database as parameter {@code socketFactory}.
 */
public final class CountingSockets extends SocketFactory {
  private static final AtomicInteger ROUND_TRIPS = new AtomicInteger();

  /** How many round trips were made by all connections so far. */
  public static int roundTrips() {
    return ROUND_TRIPS.get();
  }

  @Override
  public Socket createSocket() {
    return new CountingSocket();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    throw new IOException("the driver makes its sockets unconnected");
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return createSocket(host.getHostName(), port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(host, port);
  }

  private static final class CountingSocket extends Socket {
    private final AtomicBoolean asked = new AtomicBoolean();

    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(super.getOutputStream()) {
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          asked.set(true);
          out.write(bytes, from, length);
        }

        @Override
        public void write(int one) throws IOException {
          asked.set(true);
          out.write(one);
        }
      };
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
          count();
          return super.read(bytes, from, length);
        }

        @Override
        public int read() throws IOException {
          count();
          return super.read();
        }
      };
    }

    private void count() {
      if (asked.compareAndSet(true, false)) {
        ROUND_TRIPS.incrementAndGet();
      }
    }
  }
}
