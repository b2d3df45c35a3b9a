package reve.app.settings;

import java.nio.file.Path;
import java.util.Map;

/** Where things lie unless a host says otherwise. */
public final class Places {
  private Places() {}

  /** The folder that holds the launcher, the configuration and the data. */
  public static Path home() {
    return Path.of(System.getProperty("reve.home", "")).toAbsolutePath().normalize();
  }

  public static Path config(Map<String, String> environment) {
    return chosen(environment, "REVE_CONFIG", "config");
  }

  public static Path data(Map<String, String> environment) {
    return chosen(environment, "REVE_DATA", ".reve");
  }

  private static Path chosen(Map<String, String> environment, String name, String usual) {
    String given = environment.getOrDefault(name, "");
    return given.isBlank() ? home().resolve(usual) : Path.of(given).toAbsolutePath().normalize();
  }
}
