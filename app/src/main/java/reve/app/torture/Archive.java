package reve.app.torture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the database keeps, read by plain SQL so that nothing of the bot judges itself. */
final class Archive {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Connection connection;

  Archive(Connection connection) {
    this.connection = connection;
  }

  /** A row of table {@code command}. */
  record Command(String id, long act, JsonNode outcome) {}

  /** A row of the journal. */
  record Event(long act, int line, String kind, String command, JsonNode details) {}

  /** A row of the ledger. */
  record Change(
      long act, int line, String currency, long by, long after, String reason, String command) {}

  /** A row of table {@code stack}. */
  record Copies(long quantity, boolean locked) {}

  /** Everything that is kept of one player, in the order in which it happened. */
  record Kept(
      long player,
      long acts,
      List<Command> commands,
      List<Event> events,
      List<Change> changes,
      Map<String, Long> balances,
      Map<String, Copies> stacks,
      Map<String, Long> items) {}

  List<Long> players() throws SQLException {
    return rows("select player_id from player order by 1", Optional.empty(), row -> row.getLong(1));
  }

  Kept of(long player) throws SQLException {
    Optional<Long> whose = Optional.of(player);
    return new Kept(
        player,
        rows("select acts from player where player_id = ?", whose, row -> row.getLong(1)).stream()
            .findFirst()
            .orElse(0L),
        rows(
            "select command_id, act, outcome from command where player_id = ? order by act",
            whose,
            row -> new Command(row.getString(1), row.getLong(2), json(row.getString(3)))),
        rows(
            """
            select act, line, kind, command_id, details from journal
            where player_id = ? order by act, line
            """,
            whose,
            row ->
                new Event(
                    row.getLong(1),
                    row.getInt(2),
                    row.getString(3),
                    row.getString(4),
                    json(row.getString(5)))),
        rows(
            """
            select act, line, currency, change, balance_after, reason, command_id from ledger
            where player_id = ? order by act, line
            """,
            whose,
            row ->
                new Change(
                    row.getLong(1),
                    row.getInt(2),
                    row.getString(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getString(6),
                    row.getString(7))),
        map("select currency, amount from balance where player_id = ?", player, r -> r.getLong(2)),
        map(
            "select esprit, quantity, locked from stack where player_id = ?",
            player,
            row -> new Copies(row.getLong(2), row.getBoolean(3))),
        map("select item, count from item where player_id = ?", player, row -> row.getLong(2)));
  }

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> Map<String, T> map(String sql, long player, Row<T> value) throws SQLException {
    Map<String, T> map = new TreeMap<>();
    rows(sql, Optional.of(player), row -> Map.entry(row.getString(1), value.read(row)))
        .forEach(each -> map.put(each.getKey(), each.getValue()));
    return map;
  }

  private <T> List<T> rows(String sql, Optional<Long> player, Row<T> reading) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      if (player.isPresent()) {
        statement.setLong(1, player.get());
      }
      try (ResultSet row = statement.executeQuery()) {
        List<T> all = new ArrayList<>();
        while (row.next()) {
          all.add(reading.read(row));
        }
        return all;
      }
    }
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("PostgreSQL keeps valid JSON only", e);
    }
  }
}
