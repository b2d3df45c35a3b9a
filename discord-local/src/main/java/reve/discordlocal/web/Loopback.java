package reve.discordlocal.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Who may talk to this server: only what asked for it under a loopback name, and of web pages only
 * its own, so that no page of the internet can act here through a visitor's browser.
 */
final class Loopback {
  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final int HTTP = 80;

  private Loopback() {}

  /** Whether the Host header and, if there is one, the Origin header are ours. */
  static boolean admits(String host, String origin, int port) {
    return isOurs("http://" + host, port) && (origin.isEmpty() || isOurs(origin, port));
  }

  private static boolean isOurs(String address, int port) {
    try {
      var uri = new URI(address);
      var given = uri.getPort() < 0 ? HTTP : uri.getPort();
      return "http".equals(uri.getScheme())
          && uri.getHost() != null
          && NAMES.contains(uri.getHost())
          && uri.getUserInfo() == null
          && given == port;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }
}
