package reve.persistence.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static reve.game.testworld.World.ANA;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.game.achievement.Counter;
import reve.game.summon.SummonOutcome.Summoned;
import reve.game.testworld.TestRules;
import reve.persistence.Database;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.TestDatabase;

class StatisticsMigrationTest {
  private static final Path MIGRATION =
      Path.of("src/main/resources/db/migration/V12__expand_statistics.sql");

  private final TestDatabase copy = TestDatabase.migrated();

  @AfterEach
  void drop() {
    copy.close();
  }

  @Test
  void what_players_did_before_it_was_counted_counts() throws Exception {
    try (Database database = Database.open(copy.settings())) {
      Game game = new Game(database);
      game.begin(ANA);
      assertThat(game.summon(ANA, TestRules.STANDARD, 1)).isInstanceOf(Summoned.class);
      execute(
          """
          INSERT INTO journal (player_id, act, line, at, kind, command_id, seed, details)
          SELECT 1, 1, line, now(), kind, 'c', NULL, details::jsonb
          FROM (VALUES (91, 'reve_single_pull', '{}'), (92, 'reve_single_pull', '{}'),
                       (93, 'energy_consumed', '{"before": 200, "after": 175}'),
                       (94, 'energy_consumed', '{"before": 180, "after": 155}'),
                       (95, 'energy_restored', '{"before": 100, "after": 200}'),
                       (96, 'stamina_spent', '{"before": 9, "after": 2}'),
                       (97, 'summon', '{"pulls": [{}, {}, {}]}'))
            AS happened (line, kind, details)
          """);
      execute("DELETE FROM achievement_count");
      execute(
          "DROP TABLE survey, survey_currency, activity_feature, activity_day, activity_player");

      execute(Files.readString(MIGRATION));

      assertThat(game.unitOfWork.ask(moment -> database.achievements().of(ANA)).counts())
          .containsOnly(
              entry(Counter.SUMMONS, 4L),
              entry(Counter.REVE_PULLS, 2L),
              entry(Counter.ENERGY_SPENT, 50L),
              entry(Counter.STAMINA_SPENT, 7L));
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = copy.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
