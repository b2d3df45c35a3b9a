package reve.persistence.testdatabase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.SocketFactory;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;
import reve.persistence.Database;
import reve.persistence.DatabaseSettings;

/**
 * A database of a test's own, with all tables and nothing in them: a copy of one that was migrated
 * once. The server starts with the first of them and stops with the JVM.
 */
public final class TestDatabase implements AutoCloseable {
  private static final AtomicInteger COPIES = new AtomicInteger();

  private final String name;

  private TestDatabase(String name) {
    this.name = name;
  }

  /** A database with all tables. */
  public static synchronized TestDatabase migrated() {
    return copyOf(Server.TEMPLATE);
  }

  /** A database without any table. */
  public static synchronized TestDatabase empty() {
    return copyOf("template1");
  }

  private static TestDatabase copyOf(String template) {
    String name = "game_" + COPIES.incrementAndGet();
    execute("CREATE DATABASE " + name + " TEMPLATE " + template);
    return new TestDatabase(name);
  }

  private static void execute(String sql) {
    try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }

  public DatabaseSettings settings() {
    return settings(Server.POSTGRES, name);
  }

  /** The same through sockets of this factory's. */
  public DatabaseSettings settings(Class<? extends SocketFactory> sockets) {
    return settings(Server.POSTGRES, name + "?socketFactory=" + sockets.getName());
  }

  private static DatabaseSettings settings(EmbeddedPostgres postgres, String database) {
    return DatabaseSettings.parse(
            "postgresql://postgres@localhost:" + postgres.getPort() + "/" + database)
        .withConnections(10);
  }

  /** Empties every table, whatever refers to what. */
  public void clear() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          DO $$
          DECLARE filled text;
          BEGIN
            SET LOCAL session_replication_role = replica;
            FOR filled IN SELECT relname FROM pg_stat_user_tables
              WHERE relname <> 'flyway_schema_history'
            LOOP
              EXECUTE format('DELETE FROM %I', filled);
            END LOOP;
          END $$
          """);
    } catch (SQLException failed) {
      throw new IllegalStateException("the tables cannot be emptied", failed);
    }
  }

  /**
   * A connection beside the game's own, to look at the tables or to spoil them; it sends statements
   * as they are written.
   */
  public Connection connect() throws SQLException {
    PGSimpleDataSource simple = new PGSimpleDataSource();
    simple.setUrl(Server.POSTGRES.getJdbcUrl("postgres", name));
    simple.setPreferQueryMode(PreferQueryMode.SIMPLE);
    return simple.getConnection();
  }

  /** Connections beside the game's own. */
  public DataSource dataSource() {
    return Server.POSTGRES.getDatabase("postgres", name);
  }

  @Override
  public void close() {
    execute("DROP DATABASE " + name + " WITH (FORCE)");
  }

  /** Started when it is first asked for. */
  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();
    static final String TEMPLATE = migratedTemplate();

    /** As quick as a server can be that need not survive anything. */
    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("max_connections", "200")
            .setServerConfig("shared_buffers", "256MB")
            .setServerConfig("wal_level", "minimal")
            .setServerConfig("max_wal_senders", "0")
            .setServerConfig("max_wal_size", "8GB")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("autovacuum", "off")
            .start();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private static String migratedTemplate() {
      Database.open(settings(POSTGRES, "postgres")).close();
      return "postgres";
    }
  }
}
