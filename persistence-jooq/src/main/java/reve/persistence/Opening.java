package reve.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.postgresql.ds.PGSimpleDataSource;

/** Finds out whether a database can be used, brings its tables up to date and fills a pool. */
final class Opening {
  private static final int OLDEST_SERVER = 15;
  private static final int CONNECT_SECONDS = 5;
  private static final int IDLE_CONNECTIONS = 5;

  private static final long POOL_MILLIS = 5_000;

  /**
   * Each statement sees what was just committed; nobody waits for ever, or keeps others waiting.
   */
  private static final String SESSION =
      """
      SET default_transaction_isolation = 'read committed';
      SET lock_timeout = '10s';
      SET idle_in_transaction_session_timeout = '60s'
      """;

  private final DatabaseSettings settings;
  private final PGSimpleDataSource single = new PGSimpleDataSource();

  Opening(DatabaseSettings settings) {
    this.settings = settings;
    single.setUrl(settings.jdbcUrl());
    single.setUser(settings.user());
    single.setPassword(settings.password());
    single.setConnectTimeout(CONNECT_SECONDS);
    single.setApplicationName("reve");
  }

  HikariDataSource open() {
    lookAtServer();
    migrate();
    return pool();
  }

  /** Changes nothing. */
  ServerFacts lookAtServer() {
    try (Connection connection = single.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT clock_timestamp()")) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST_SERVER) {
        throw new DatabaseProblem.ServerTooOld(settings, version, OLDEST_SERVER);
      }
      row.next();
      return new ServerFacts(version, row.getObject(1, OffsetDateTime.class).toInstant());
    } catch (SQLException refused) {
      throw problem(refused);
    }
  }

  private DatabaseProblem problem(SQLException refused) {
    String state = String.valueOf(refused.getSQLState());
    if (state.startsWith("28")) {
      return new DatabaseProblem.LoginRefused(settings, refused);
    }
    if (state.equals("3D000")) {
      return new DatabaseProblem.Missing(settings, refused);
    }
    return state.startsWith("08")
        ? new DatabaseProblem.Unreachable(settings, refused)
        : new DatabaseProblem.Unwilling(settings, refused);
  }

  private void migrate() {
    try {
      Flyway flyway = Flyway.configure().dataSource(single).load();
      Stream.of(flyway.info().applied())
          .filter(each -> each.getState().name().startsWith("FUTURE"))
          .reduce((earlier, later) -> later)
          .map(MigrationInfo::getVersion)
          .ifPresent(newest -> {
            throw new DatabaseProblem.SchemaNewer(settings, newest.getVersion());
          });
      flyway.migrate();
    } catch (FlywayException failed) {
      throw new DatabaseProblem.SchemaForeign(settings, failed);
    }
  }

  private HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setPoolName("reve");
    config.setDataSource(single);
    config.setMaximumPoolSize(settings.connections());
    config.setMinimumIdle(Math.min(IDLE_CONNECTIONS, settings.connections()));
    config.setConnectionTimeout(POOL_MILLIS);
    config.setConnectionInitSql(SESSION);
    return new HikariDataSource(config);
  }
}
