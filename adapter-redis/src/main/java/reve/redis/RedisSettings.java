package reve.redis;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where Redis is, and who asks it. User and password are empty where none is needed. */
public record RedisSettings(
    boolean encrypted, String host, int port, String user, String password, int database) {
  private static final int PORT = 6379;

  public RedisSettings {
    if (port < 1 || port > 65_535 || database < 0) {
      throw new IllegalArgumentException("no such port or database: " + port + "/" + database);
    }
  }

  /**
   * Reads {@code redis://user:password@host:port/database}, or {@code rediss://} for an encrypted
   * connection; only the host is needed. Throws {@link RedisProblem.Misspelt}.
   */
  public static RedisSettings parse(String url) {
    try {
      URI uri = new URI(url.strip());
      String database = Optional.ofNullable(uri.getPath()).orElse("").replaceFirst("^/", "");
      if (!String.valueOf(uri.getScheme()).matches("rediss?")
          || uri.getHost() == null
          || uri.getRawQuery() != null
          || uri.getRawFragment() != null
          || !database.matches("\\d{0,4}")
          || uri.getPort() == 0
          || uri.getPort() > 65_535) {
        throw new RedisProblem.Misspelt();
      }
      String[] login = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
      return new RedisSettings(
          uri.getScheme().equals("rediss"),
          uri.getHost(),
          uri.getPort() < 0 ? PORT : uri.getPort(),
          plain(login[0]),
          login.length == 2 ? plain(login[1]) : "",
          database.isEmpty() ? 0 : Integer.parseInt(database));
    } catch (URISyntaxException unreadable) {
      throw new RedisProblem.Misspelt();
    }
  }

  private static String plain(String encoded) {
    return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** Where Redis is, as the library wants it. */
  String address() {
    return (encrypted ? "rediss://" : "redis://") + host + ":" + port;
  }

  @Override
  public String toString() {
    return host + ":" + port + "/" + database;
  }
}
