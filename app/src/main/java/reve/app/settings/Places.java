package reve.app.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import reve.app.CannotStart;

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
    return given.isBlank() ? home().resolve(usual) : named(name, given);
  }

  /** The place that a variable gives; throws when this machine can write no such name. */
  static Path named(String variable, String given) {
    try {
      return Path.of(given).toAbsolutePath().normalize();
    } catch (InvalidPathException unwritable) {
      throw new CannotStart(
          variable + " is \"" + given + "\", which cannot be the name of a folder here.",
          "Choose another name, or set LANG to one with UTF-8.",
          unwritable);
    }
  }
}
