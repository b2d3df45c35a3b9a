package reve.persistence.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.game.achievement.Counter;
import reve.persistence.Database;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.TestDatabase;

class AchievementMigrationTest {
  private static final Path MIGRATION =
      Path.of("src/main/resources/db/migration/V6__expand_achievements.sql");

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
      execute("UPDATE player SET level = 9");
      execute("INSERT INTO exploration VALUES (1, now(), 2, 7)");
      execute("INSERT INTO fusion_tally VALUES (1, 4, 3)");
      execute("INSERT INTO daily_claim VALUES (1, now(), 5)");
      execute(
          """
          INSERT INTO journal (player_id, act, line, at, kind, command_id, seed, details)
          SELECT 1, 1, line, now(), kind, 'c', NULL, details::jsonb
          FROM (VALUES (91, 'esprit_awakened', '{"stars": 2}'), (92, 'esprit_awakened', '{"stars": 3}'),
                       (93, 'limit_break', '{}'), (94, 'echo_opened', '{}'), (95, 'codex_completed', '{}'))
            AS happened (line, kind, details)
          """);

      execute("DROP TABLE achievement_count, achievement");
      execute(Files.readString(MIGRATION));

      assertThat(game.unitOfWork.ask(moment -> database.achievements().of(ANA)).counts())
          .isEqualTo(
              Map.ofEntries(
                  Map.entry(Counter.LEVEL, 9L),
                  Map.entry(Counter.EXPLORES, 7L),
                  Map.entry(Counter.DAILY_STREAK, 5L),
                  Map.entry(Counter.FUSIONS, 4L),
                  Map.entry(Counter.FUSION_SUCCESSES, 3L),
                  Map.entry(Counter.UNIQUE_ESPRITS, 2L),
                  Map.entry(Counter.AWAKENINGS, 2L),
                  Map.entry(Counter.STARS, 3L),
                  Map.entry(Counter.LIMIT_BREAKS, 1L),
                  Map.entry(Counter.ECHOES, 1L),
                  Map.entry(Counter.CODEX_SETS, 1L)));
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = copy.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
