package reve.discordlocal;

/** Another program listens where a local Discord was to listen. */
public final class PortTaken extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int port;

  PortTaken(int port, Throwable cause) {
    super("Port %d of 127.0.0.1 is taken by another program".formatted(port), cause);
    this.port = port;
  }

  public int port() {
    return port;
  }
}
