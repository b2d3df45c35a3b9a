package reve.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reve.persistence.backup.Backup;
import reve.persistence.backup.BackupFile;
import reve.persistence.backup.BackupFolder;
import reve.persistence.backup.Manifest;
import reve.persistence.backup.Restore;
import reve.persistence.shared.Transactions;
import reve.persistence.upgrade.Migrations;
import reve.persistence.upgrade.UpgradeLock;

/**
 * Finds out whether a database can be used, brings its tables up to date and fills a pool; also
 * backs it up and restores it, for which it need not be open.
 */
final class Opening {
  private static final Logger log = LoggerFactory.getLogger(Opening.class);

  private static final int OLDEST_SERVER = 15;
  private static final int CONNECT_SECONDS = 5;
  private static final int IDLE_CONNECTIONS = 5;

  private static final int LEASE_CONNECTIONS = 2;
  private static final int LEASE_SECONDS = 3;

  private static final long POOL_MILLIS = 5_000;

  /**
   * Each statement sees what was just committed; nobody waits for ever, or keeps others waiting.
   */
  private static final String SESSION =
      """
      SET default_transaction_isolation = 'read committed';
      SET lock_timeout = '10s';
      SET plan_cache_mode = 'force_generic_plan';
      SET idle_in_transaction_session_timeout = '60s'
      """;

  private final DatabaseSettings settings;
  private final PGSimpleDataSource single;
  private final Transactions transactions;
  private final UpgradeLock lock;
  private final Migrations migrations;
  private final Backup backup;

  Opening(DatabaseSettings settings) {
    this(settings, Migrations.OWN);
  }

  /** The same with tables as the migrations at other places make them. */
  Opening(DatabaseSettings settings, List<String> migrations) {
    this.settings = settings;
    this.single = source(settings);
    this.transactions = new Transactions(single);
    this.lock = new UpgradeLock(transactions);
    this.migrations = new Migrations(single, migrations);
    this.backup = new Backup(transactions, settings.place());
  }

  private static PGSimpleDataSource source(DatabaseSettings settings) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(settings.jdbcUrl());
    source.setUser(settings.user());
    source.setPassword(settings.password());
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setApplicationName("reve");
    return source;
  }

  /** Keeps what is there in the folder before its tables change. */
  HikariDataSource open(Optional<BackupFolder> backups) {
    lookAtServer();
    upgrade(backups);
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

  private void upgrade(Optional<BackupFolder> backups) {
    guarded(() -> {
      Migrations.State state = demandBearable(migrations.state());
      if (state.isUpgrade()) {
        return lock.alone(() -> upgradeAlone(backups));
      }
      migrations.run();
      return state;
    });
  }

  private Migrations.State demandBearable(Migrations.State state) {
    state
        .unbearable()
        .ifPresent(version -> {
          throw new DatabaseProblem.SchemaNewer(settings, version.getVersion());
        });
    return state;
  }

  /** Another program may have done it while this one waited. */
  private Migrations.State upgradeAlone(Optional<BackupFolder> backups) {
    Migrations.State state = demandBearable(migrations.state());
    if (state.isUpgrade() && backups.isPresent() && backup.isWorthwhile()) {
      Path file = backups.get().beforeUpgrade(backup, Instant.now());
      log.info("The tables are about to change; the game as it was is kept in {}", file);
    }
    migrations.run();
    return state;
  }

  /** Writes the database into the file, whatever version its tables are of. */
  Manifest backUp(Path file) {
    lookAtServer();
    return guarded(() -> lock.beside(() -> backup.writeTo(file)));
  }

  /** Writes the database into the folder, which programs may share: one of them a day does it. */
  Optional<Path> backUpDaily(BackupFolder folder, LocalDate day, int kept) {
    return folder.has(day)
        ? Optional.empty()
        : guarded(() ->
            lock.alone(() ->
                folder.has(day) ? Optional.empty() : Optional.of(folder.daily(backup, day, kept))));
  }

  /** Puts the backup into the database, which must be empty. */
  Manifest restore(BackupFile file) {
    return restore(settings.place(), file);
  }

  Manifest restore(String place, BackupFile file) {
    lookAtServer();
    Restore restore = new Restore(transactions, migrations, place);
    return guarded(() ->
        lock.alone(() -> {
          restore.from(file);
          return file.manifest();
        }));
  }

  private <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (DataAccessException broken) {
      throw new DatabaseProblem.Failed(settings, broken);
    } catch (FlywayException failed) {
      throw new DatabaseProblem.SchemaForeign(settings, failed);
    }
  }

  private HikariDataSource pool() {
    HikariConfig config = config("reve", single);
    config.setMaximumPoolSize(settings.connections());
    config.setMinimumIdle(Math.min(IDLE_CONNECTIONS, settings.connections()));
    return new HikariDataSource(config);
  }

  /**
   * A few connections for leases alone, which must be renewed however busy all others are; a server
   * that falls silent is given up soon. Each is opened when it is needed.
   */
  HikariDataSource leasePool() {
    PGSimpleDataSource impatient = source(settings);
    impatient.setSocketTimeout(LEASE_SECONDS);
    HikariConfig config = config("reve-leases", impatient);
    config.setMaximumPoolSize(LEASE_CONNECTIONS);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  private static HikariConfig config(String name, PGSimpleDataSource source) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setDataSource(source);
    config.setConnectionTimeout(POOL_MILLIS);
    config.setConnectionInitSql(SESSION);
    return config;
  }
}
