package reve.persistence.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DefaultConfiguration;

/** Takes connections from the pool, begins transactions on them and ends them. */
public final class Transactions {
  private final DataSource dataSource;
  private final Configuration configuration;

  public Transactions(DataSource dataSource) {
    this.dataSource = dataSource;
    this.configuration =
        new DefaultConfiguration()
            .set(SQLDialect.POSTGRES)
            .set(
                new Settings()
                    .withRenderSchema(false)
                    .withExecuteLogging(false)
                    .withFetchWarnings(false)
                    .withAttachRecords(false));
  }

  /** What came of a transaction, and whether what it wrote is to stay. */
  record Ended<T>(T result, boolean stays) {
    static <T> Ended<T> kept(T result) {
      return new Ended<>(result, true);
    }

    static <T> Ended<T> undone(T result) {
      return new Ended<>(result, false);
    }
  }

  /**
   * Runs the work in a transaction that ends as the work says, and undone when it throws. Work that
   * has sent its commit with its writes is not asked for another: the driver knows.
   */
  <T> T ending(Function<DSLContext, Ended<T>> work) {
    return endingOn(wire -> work.apply(wire.sql()));
  }

  /** The same for work that speaks in messages of its own. */
  <T> T endingOn(Function<Wire, Ended<T>> work) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      boolean stays = false;
      try {
        Ended<T> ended = work.apply(new Wire(connection, configuration));
        if (ended.stays()) {
          connection.commit();
        }
        stays = ended.stays();
        return ended.result();
      } finally {
        if (!stays) {
          rollback(connection);
        }
      }
    } catch (SQLException failed) {
      throw new DataAccessException("the database failed: " + failed.getMessage(), failed);
    }
  }

  /** A failed rollback adds nothing: the pool closes the broken connection, which undoes all. */
  private static void rollback(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException broken) {
      // whatever made the transaction fail is on its way already
    }
  }

  /** Runs the work in a transaction of its own, beside any unit. */
  public <T> T apart(Function<DSLContext, T> work) {
    return ending(sql -> Ended.kept(work.apply(sql)));
  }

  /** Reads everything as it was at one moment, whatever is committed meanwhile. */
  public <T> T snapshot(Function<DSLContext, T> work) {
    return ending(sql -> {
      sql.execute("set transaction isolation level repeatable read read only");
      return Ended.undone(work.apply(sql));
    });
  }

  /** Runs the work without a transaction: each statement sees what is committed when it begins. */
  public <T> T looking(Function<DSLContext, T> work) {
    return lookingOn(wire -> work.apply(wire.sql()));
  }

  /** The same for work that speaks in messages of its own. */
  <T> T lookingOn(Function<Wire, T> work) {
    try (Connection connection = dataSource.getConnection()) {
      return work.apply(new Wire(connection, configuration));
    } catch (SQLException failed) {
      throw new DataAccessException("the database failed: " + failed.getMessage(), failed);
    }
  }
}
