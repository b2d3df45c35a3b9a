package reve.persistence.upgrade;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The changes to the tables that this program knows, in the order of their versions. Those of a
 * newer program are borne when their names say that this one may go on beside them: {@code
 * V8__expand_…} for every program, {@code V9__contract_7_…} for those that know version 7.
 */
public final class Migrations {
  /** Where Flyway writes down what was done to the tables. */
  public static final String HISTORY = "flyway_schema_history";

  /** Where this program's own migrations are. */
  public static final List<String> OWN = List.of("classpath:db/migration");

  private static final Pattern CONTRACTS = Pattern.compile("contract (\\d+)\\b.*");

  private final FluentConfiguration configuration;

  public Migrations(DataSource source, List<String> locations) {
    this.configuration =
        Flyway.configure().dataSource(source).locations(locations.toArray(String[]::new));
  }

  /** What the tables and this program say of each other. */
  public record State(
      Optional<MigrationVersion> tables, MigrationVersion program, List<MigrationInfo> future) {
    public State {
      future = List.copyOf(future);
    }

    /** Whether tables are there, and this program would change them. */
    public boolean isUpgrade() {
      return tables.filter(version -> version.compareTo(program) < 0).isPresent();
    }

    /** The first version of the tables beside which this program must not run. */
    public Optional<MigrationVersion> unbearable() {
      return future.stream()
          .filter(each -> !isBearable(each.getDescription()))
          .map(MigrationInfo::getVersion)
          .findFirst();
    }

    private boolean isBearable(String description) {
      Matcher contracts = CONTRACTS.matcher(description);
      return description.startsWith("expand ")
          || (contracts.matches()
              && MigrationVersion.fromVersion(contracts.group(1)).compareTo(program) <= 0);
    }
  }

  public State state() {
    var info = configuration.load().info();
    List<MigrationInfo> future =
        Stream.of(info.applied())
            .filter(each -> each.getState().name().startsWith("FUTURE"))
            .toList();
    MigrationVersion program =
        Stream.of(info.all())
            .filter(each -> !future.contains(each))
            .map(MigrationInfo::getVersion)
            .max(MigrationVersion::compareTo)
            .orElse(MigrationVersion.EMPTY);
    return new State(
        Optional.ofNullable(info.current()).map(MigrationInfo::getVersion), program, future);
  }

  /** Does all that has not been done yet. */
  public void run() {
    configuration.load().migrate();
  }

  /** Does what has not been done yet up to this version, and nothing when it is reached. */
  public void runUpTo(MigrationVersion version) {
    new FluentConfiguration().configuration(configuration).target(version).load().migrate();
  }
}
