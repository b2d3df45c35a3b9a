package reve.app.bench.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Fills the parameters of a prepared statement one after the other. */
final class Filling {
  private static final String SEED = "5e".repeat(32);

  private final PreparedStatement statement;
  private int next = 1;

  Filling(PreparedStatement statement) {
    this.statement = statement;
  }

  Filling add(@Nullable Object value) throws SQLException {
    statement.setObject(next++, value);
    return this;
  }

  void event(long player, long act, int line, String command, String details) throws SQLException {
    add(player).add(act).add(line).add("summon").add(command);
    statement.setString(next++, line == 1 ? SEED : null);
    add(details);
  }

  void move(long player, long act, int line, String currency, long change, String command)
      throws SQLException {
    add(change).add(Math.max(0, change)).add(player).add(currency);
    add(act).add(line).add(change).add("SUMMON").add(command).add(player).add(currency);
  }
}
