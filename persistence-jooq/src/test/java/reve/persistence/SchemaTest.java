package reve.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reve.game.testworld.World.ANA;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaTest {
  private final TestDatabase copy = TestDatabase.migrated();

  @BeforeAll
  void play() {
    try (Database database = Database.open(copy.settings())) {
      new Game(database).begin(ANA);
    }
  }

  @AfterAll
  void drop() {
    copy.close();
  }

  @Test
  void every_table_and_column_says_what_it_is() throws SQLException {
    assertThat(
            names(
                """
                SELECT c.relname || coalesce('.' || a.attname, '')
                FROM pg_class c
                LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
                  AND c.relname <> 'flyway_schema_history'
                  AND (obj_description(c.oid) IS NULL OR col_description(c.oid, a.attnum) IS NULL)
                """))
        .isEmpty();
  }

  /** So that the data can be spread over many nodes by player; a few small tables all share. */
  @Test
  void every_key_of_what_a_player_owns_begins_with_the_player() throws SQLException {
    assertThat(
            names(
                """
                SELECT k.conname
                FROM pg_constraint k
                JOIN pg_attribute owner ON owner.attrelid = k.conrelid AND owner.attname = 'player_id'
                WHERE k.contype IN ('p', 'u', 'f') AND k.connamespace = 'public'::regnamespace
                  AND k.conkey[1] <> owner.attnum
                  AND k.conrelid NOT IN ('leaderboard_standing'::regclass, 'friend_code'::regclass)
                """))
        .isEmpty();
  }

  @Test
  void ids_and_amounts_have_64_bits() throws SQLException {
    assertThat(
            names(
                """
                SELECT table_name || '.' || column_name FROM information_schema.columns
                WHERE table_schema = 'public' AND data_type <> 'bigint'
                  AND column_name IN ('player_id', 'act', 'acts', 'amount', 'earned', 'spent', 'change', 'balance_after',
                                      'quantity', 'count', 'power', 'copies', 'score', 'rank')
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE player SET acts = -1",
        "UPDATE player SET level = 0",
        "UPDATE player SET energy = -1",
        "UPDATE player SET name = NULL",
        "INSERT INTO player (player_id, policy_version, accepted_at) VALUES (0, 1, now())",
        "INSERT INTO player (player_id, policy_version, accepted_at) VALUES (1, 1, now())",
        "UPDATE balance SET amount = -1",
        "UPDATE balance SET amount = 9000000000000001",
        "UPDATE balance SET earned = -1",
        "UPDATE balance SET spent = -1",
        "UPDATE balance SET player_id = 77",
        "UPDATE ledger SET change = 0",
        "UPDATE ledger SET balance_after = -1",
        "UPDATE ledger SET line = 1",
        "UPDATE item SET count = -1",
        "UPDATE stack SET quantity = 0",
        "UPDATE stack SET quantity = 1000000",
        "UPDATE stack SET stars = 6",
        "UPDATE stack SET level = 201",
        "UPDATE stack SET limit_breaks = 9",
        "UPDATE stack SET lead_atk = -1",
        "UPDATE collection_totals SET power = -1",
        "UPDATE collection_totals SET unique_esprits = copies + 1",
        "UPDATE command SET command_id = 'one for all'",
        "UPDATE journal SET line = 1",
        "UPDATE journal SET seed = NULL",
        "INSERT INTO daily_claim VALUES (1, now(), 0)",
        "INSERT INTO banner_record VALUES (1, 'standard', -1, now(), 0)",
        "INSERT INTO reve_charge VALUES (1, -1, now())",
        "INSERT INTO echo_record VALUES (1, now(), -1)",
        "INSERT INTO weekly_points VALUES (1, '2026-03-02', -1)",
        "INSERT INTO weekly_closing VALUES ('2026-03-02', 0, NULL)",
        "INSERT INTO friend_code VALUES ('7K3M9QXA', 1), ('7K3M9QXA', 1)",
        "INSERT INTO outbox VALUES (1, 1, 1, 'ear', now(), -1)"
      })
  void the_tables_refuse_what_the_game_cannot_mean(String sql) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> {
          try (Connection connection = copy.connect();
              Statement statement = connection.createStatement()) {
            statement.execute(sql);
          }
        })
        .satisfies(refused -> assertThat(refused.getSQLState()).startsWith("23"));
  }

  private List<String> names(String sql) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = copy.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
