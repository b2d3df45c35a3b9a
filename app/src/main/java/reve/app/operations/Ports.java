package reve.app.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import reve.app.CannotStart;
import reve.app.settings.Setting;

/** The ports on which this machine is listened to. */
public final class Ports {
  private Ports() {}

  /** Whether nobody listens there on the loopback; 0 stands for any free port. */
  public static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return probe.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  /** One that is free now; another program may be faster to take it. */
  public static int anyFree() {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws when somebody listens where {@code purpose} was to listen. */
  public static void demandFree(int port, Setting setting, String purpose) {
    if (!isFree(port)) {
      throw inUse(port, setting, purpose);
    }
  }

  static CannotStart inUse(int port, Setting setting, String purpose) {
    return new CannotStart(
        "Port " + port + " is in use; it was meant for " + purpose + ".",
        "Stop what uses it (another Reve?), or choose another one by " + setting + ".");
  }
}
