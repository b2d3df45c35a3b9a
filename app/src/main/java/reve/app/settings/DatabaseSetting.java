package reve.app.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.persistence.DatabaseProblem;
import reve.persistence.DatabaseSettings;

/** Reads where the host's own database is; user and password may stand outside of the address. */
final class DatabaseSetting {
  private final Map<String, String> environment;
  private final List<SettingFault> faults;

  DatabaseSetting(Map<String, String> environment, List<SettingFault> faults) {
    this.environment = environment;
    this.faults = faults;
  }

  Optional<DatabaseSettings> read(int connections) {
    String url = Setting.DATABASE_URL.in(environment);
    return url.isEmpty() ? Optional.empty() : parse(url).map(each -> complete(each, connections));
  }

  private Optional<DatabaseSettings> parse(String url) {
    try {
      return Optional.of(DatabaseSettings.parse(url));
    } catch (DatabaseProblem.Misspelt misspelt) {
      faults.add(
          new SettingFault(
              Setting.DATABASE_URL,
              "is not understood",
              "postgres://user:password@host:5432/database, where special characters of the"
                  + " password are written as in any address (@ is %40)"));
      return Optional.empty();
    }
  }

  private DatabaseSettings complete(DatabaseSettings url, int connections) {
    String user = url.user().isEmpty() ? Setting.DATABASE_USER.in(environment) : url.user();
    String password =
        url.password().isEmpty() ? Setting.DATABASE_PASSWORD.in(environment) : url.password();
    if (user.isEmpty()) {
      faults.add(
          new SettingFault(
              Setting.DATABASE_USER, "is missing", "the user's name, here or in DATABASE_URL"));
    }
    return new DatabaseSettings(
        url.host(), url.port(), url.name(), url.parameters(), user, password, connections);
  }
}
