package reve.app.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Esprit;
import reve.game.esprit.Stack;
import reve.game.esprit.Stats;
import reve.persistence.DatabaseSettings;

/**
 * Many players at once, written as if they had played a while: with ids from 1, each owns so many
 * stacks and has committed so many commands. They are too rich to ever run out.
 */
public record Population(long players, int stacks, int commands) {
  private static final long RICHES = 1_000_000_000_000L;

  private static final String POSSIBLE =
      """
      CREATE TEMP TABLE bench_esprit
        (esprit text COLLATE "C", atk bigint, def bigint, hp bigint, power bigint)
      """;

  private static final List<String> ROWS =
      List.of(
          """
          INSERT INTO player
          SELECT id, commands, 1, '2026-01-01', timestamptz '2026-01-01' - id * interval '1 second',
                 'player' || id, 'vigorous', 1 + id % 50, 0, 100, 0, '2026-01-01', 0, '2026-01-01',
                 (SELECT min(esprit) FROM bench_esprit)
          FROM bench_number, generate_series(1, players) AS id
          """,
          """
          INSERT INTO balance
          SELECT id, currency, riches, riches, 0
          FROM bench_number, generate_series(1, players) AS id,
               unnest(ARRAY['erythl', 'faylen', 'fayrite_shards', 'fayrites', 'revies']) AS currency
          """,
          """
          INSERT INTO stack
          SELECT id, esprit, 1 + id % 999, 0, 1, 0, false, '2026-01-01', atk, def, hp, power
          FROM bench_number, generate_series(1, players) AS id, bench_esprit
          """,
          """
          INSERT INTO collection_totals
          SELECT id, unique_esprits, unique_esprits * (1 + id % 999), power * (1 + id % 999)
          FROM bench_number, generate_series(1, players) AS id,
               (SELECT count(*) AS unique_esprits, sum(power) AS power FROM bench_esprit) AS own
          """,
          """
          INSERT INTO banner_record
          SELECT id, 'standard', id % 90, '2026-01-01', 1
          FROM bench_number, generate_series(1, players) AS id
          """,
          """
          INSERT INTO ledger
          SELECT id, act, 1, '2026-01-01', 'fayrites', -1, riches + commands - act, 'SUMMON',
                 'bulk:' || act
          FROM bench_number, generate_series(1, players) AS id, generate_series(1, commands) AS act
          """,
          """
          INSERT INTO journal
          SELECT id, act, line, '2026-01-01', 'summon', 'bulk:' || act,
                 CASE line WHEN 1 THEN repeat('5e', 32) END,
                 details
          FROM bench_number, generate_series(1, players) AS id, generate_series(1, commands) AS act,
               generate_series(1, 2) AS line
          """,
          """
          INSERT INTO command
          SELECT id, 'bulk:' || act, act, '2026-01-01', 'reve.game.summon.SummonOutcome',
                 details
          FROM bench_number, generate_series(1, players) AS id, generate_series(1, commands) AS act
          """);

  /** Writes them into a database whose tables are empty. */
  public void writeTo(DatabaseSettings address, Catalogue catalogue) {
    try (Connection connection =
            DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
        Statement statement = connection.createStatement()) {
      // foreign keys hold by what is written; checking them row by row would take most of the time
      statement.execute("SET session_replication_role = replica");
      statement.execute(
          """
          CREATE TEMP TABLE bench_number AS
          SELECT %d::bigint AS players, %d::bigint AS commands, %d::bigint AS riches,
                 '{"banner": "standard", "pity": 7,
                   "pulls": [{"tier": 1, "esprit": "inferno_1", "forced": false}]}'::jsonb AS details
          """
              .formatted(players, commands, RICHES));
      statement.execute(POSSIBLE);
      writePossible(connection, catalogue);
      for (String rows : ROWS) {
        statement.execute(rows);
      }
      statement.execute("VACUUM ANALYZE");
      statement.execute("CHECKPOINT");
    } catch (SQLException e) {
      throw new IllegalStateException("the players could not be written", e);
    }
  }

  private void writePossible(Connection connection, Catalogue catalogue) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO bench_esprit VALUES (?, ?, ?, ?, ?)")) {
      for (Esprit esprit : catalogue.all().stream().limit(stacks).toList()) {
        Stats lead = Stack.fresh(esprit.id(), 1, Instant.EPOCH).lead(catalogue);
        insert.setString(1, esprit.id().value());
        insert.setLong(2, lead.atk());
        insert.setLong(3, lead.def());
        insert.setLong(4, lead.hp());
        insert.setLong(5, lead.power());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
