package reve.persistence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where the database is, who opens it, and how many connections may be open at once. */
public record DatabaseSettings(
    String host,
    int port,
    String name,
    String parameters,
    String user,
    String password,
    int connections) {
  private static final int PORT = 5432;
  private static final int CONNECTIONS = 20;

  public DatabaseSettings {
    if (connections < 1) {
      throw new IllegalArgumentException("at least one connection, not " + connections);
    }
  }

  /**
   * Reads {@code postgresql://user:password@host:port/database?parameter=value}, with or without
   * {@code jdbc:} before it; throws {@link DatabaseProblem.Misspelt}.
   */
  public static DatabaseSettings parse(String url) {
    try {
      URI uri = new URI(url.strip().replaceFirst("^jdbc:", ""));
      String name = Optional.ofNullable(uri.getPath()).orElse("").replaceFirst("^/", "");
      if (!String.valueOf(uri.getScheme()).matches("postgres(ql)?")
          || uri.getHost() == null
          || name.isEmpty()) {
        throw new DatabaseProblem.Misspelt();
      }
      String[] login = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
      return new DatabaseSettings(
          uri.getHost(),
          uri.getPort() < 0 ? PORT : uri.getPort(),
          name,
          Optional.ofNullable(uri.getRawQuery()).orElse(""),
          plain(login[0]),
          login.length == 2 ? plain(login[1]) : "",
          CONNECTIONS);
    } catch (URISyntaxException unreadable) {
      throw new DatabaseProblem.Misspelt();
    }
  }

  private static String plain(String encoded) {
    return java.net.URLDecoder.decode(
        encoded.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
  }

  public DatabaseSettings withConnections(int most) {
    return new DatabaseSettings(host, port, name, parameters, user, password, most);
  }

  /** The database without who opens it. */
  String place() {
    return host + ":" + port + "/" + name;
  }

  public String jdbcUrl() {
    return "jdbc:postgresql://" + place() + (parameters.isEmpty() ? "" : "?" + parameters);
  }

  @Override
  public String toString() {
    return place();
  }
}
