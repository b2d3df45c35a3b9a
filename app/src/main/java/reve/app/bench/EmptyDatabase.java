package reve.app.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import reve.persistence.DatabaseSettings;

/** Another database of a server, with nothing in it yet. */
public final class EmptyDatabase {
  private EmptyDatabase() {}

  /** Makes it; answers its address. */
  public static DatabaseSettings named(String name, DatabaseSettings server) {
    try (Connection connection = connect(server);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
      return new DatabaseSettings(
          server.host(),
          server.port(),
          name,
          server.parameters(),
          server.user(),
          server.password(),
          server.connections());
    } catch (SQLException e) {
      throw new IllegalStateException("no database " + name, e);
    }
  }

  /** How much disk a database takes, without the server's log of writes. */
  public static long bytesOf(DatabaseSettings database) {
    return number(database, "SELECT pg_database_size(current_database())");
  }

  /** How many bytes its server has written to the log of writes so far. */
  public static long bytesLogged(DatabaseSettings database) {
    return number(database, "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint");
  }

  private static long number(DatabaseSettings database, String sql) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet size = statement.executeQuery(sql)) {
      size.next();
      return size.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not tell its size", e);
    }
  }

  private static Connection connect(DatabaseSettings database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}
