package reve.persistence.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConnectionProvider;
import reve.persistence.shared.Template.Filled;

/** A connection, spoken to by jOOQ or in messages of several statements that travel as one. */
final class Wire {
  private final Connection connection;
  private final Configuration configuration;
  private Optional<DSLContext> sql = Optional.empty();

  Wire(Connection connection, Configuration configuration) {
    this.connection = connection;
    this.configuration = configuration;
  }

  DSLContext sql() {
    if (sql.isEmpty()) {
      sql = Optional.of(DSL.using(configuration.derive(new DefaultConnectionProvider(connection))));
    }
    return sql.get();
  }

  /** What is done with the rows of one statement's result. */
  interface Reader {
    void read(ResultSet rows) throws SQLException;
  }

  /** Sends questions as one message; each reader gets the rows of its own. */
  void ask(List<Filled> questions, List<? extends Reader> readers) {
    try (PreparedStatement statement = prepare(questions)) {
      boolean hasRows = statement.execute();
      for (Reader reader : readers) {
        while (!hasRows) {
          hasRows = statement.getMoreResults();
        }
        try (ResultSet rows = statement.getResultSet()) {
          reader.read(rows);
        }
        hasRows = statement.getMoreResults();
      }
    } catch (SQLException failed) {
      throw failed(failed);
    }
  }

  /** Sends changes as one message; what follows one that fails is not carried out. */
  void change(List<Filled> changes) {
    try (PreparedStatement statement = prepare(changes)) {
      statement.execute();
    } catch (SQLException failed) {
      throw failed(failed);
    }
  }

  private PreparedStatement prepare(List<Filled> message) throws SQLException {
    String text =
        message.size() == 1
            ? message.getFirst().template().text()
            : message.stream()
                .map(filled -> filled.template().text())
                .collect(Collectors.joining("; "));
    PreparedStatement statement = connection.prepareStatement(text);
    int place = 1;
    for (Filled filled : message) {
      List<ColumnType> types = filled.template().parameters();
      for (int i = 0; i < types.size(); i++) {
        types.get(i).bind(statement, place++, filled.values()[i]);
      }
    }
    return statement;
  }

  private static RuntimeException failed(SQLException failed) {
    return RowChange.isMissed(failed)
        ? new IllegalStateException(failed.getMessage(), failed)
        : new DataAccessException("the database failed: " + failed.getMessage(), failed);
  }
}
