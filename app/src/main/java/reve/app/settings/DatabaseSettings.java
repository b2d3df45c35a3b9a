package reve.app.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the address of the host's own database, in either of its two usual forms. */
final class DatabaseSettings {
  private static final String JDBC = "jdbc:";
  private static final int USUAL_PORT = 5432;

  private final Map<String, String> environment;
  private final List<SettingFault> faults;

  DatabaseSettings(Map<String, String> environment, List<SettingFault> faults) {
    this.environment = environment;
    this.faults = faults;
  }

  Optional<DatabaseAddress> read() {
    String url = Setting.DATABASE_URL.in(environment);
    if (url.isEmpty()) {
      return Optional.empty();
    }
    Optional<DatabaseAddress> address =
        parse(url.startsWith(JDBC) ? url.substring(JDBC.length()) : url);
    if (address.isEmpty()) {
      faults.add(
          new SettingFault(
              Setting.DATABASE_URL,
              "is not understood",
              "postgres://user:password@host:5432/database, where special characters of the"
                  + " password are written as in any address (@ is %40)"));
    } else if (address.get().user().isEmpty()) {
      faults.add(
          new SettingFault(
              Setting.DATABASE_USER, "is missing", "the user's name, here or in DATABASE_URL"));
    }
    return address;
  }

  private Optional<DatabaseAddress> parse(String url) {
    try {
      URI uri = new URI(url);
      boolean isPostgres =
          "postgres".equals(uri.getScheme()) || "postgresql".equals(uri.getScheme());
      if (!isPostgres || uri.getHost() == null || uri.getPath().length() < 2) {
        return Optional.empty();
      }
      int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
      List<String> parameters = parameters(uri);
      String user =
          userInfo(uri, 0)
              .or(() -> takeParameter("user", parameters))
              .orElseGet(() -> Setting.DATABASE_USER.in(environment));
      String password =
          userInfo(uri, 1)
              .or(() -> takeParameter("password", parameters))
              .orElseGet(() -> Setting.DATABASE_PASSWORD.in(environment));
      String query = parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
      return Optional.of(
          new DatabaseAddress(
              "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getRawPath() + query,
              user,
              new Secret(password)));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static List<String> parameters(URI uri) {
    return uri.getRawQuery() == null
        ? new ArrayList<>()
        : new ArrayList<>(List.of(uri.getRawQuery().split("&", -1)));
  }

  private static Optional<String> takeParameter(String name, List<String> parameters) {
    Optional<String> found =
        parameters.stream().filter(each -> each.startsWith(name + "=")).findFirst();
    found.ifPresent(parameters::remove);
    return found.map(each -> decoded(each.substring(name.length() + 1)));
  }

  private static Optional<String> userInfo(URI uri, int index) {
    if (uri.getRawUserInfo() == null) {
      return Optional.empty();
    }
    List<String> parts = List.of(uri.getRawUserInfo().split(":", 2));
    return parts.size() <= index ? Optional.empty() : Optional.of(decoded(parts.get(index)));
  }

  /** A plus stays a plus: only forms write a space so. */
  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
