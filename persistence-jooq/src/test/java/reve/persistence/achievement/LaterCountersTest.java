package reve.persistence.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import reve.game.achievement.Counter;
import reve.game.testworld.TestRules;
import reve.persistence.Database;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.TestDatabase;

class LaterCountersTest {

  @Test
  void what_only_a_later_program_counts_is_passed_over_and_kept() throws SQLException {
    try (TestDatabase copy = TestDatabase.migrated();
        Database database = Database.open(copy.settings());
        Connection connection = copy.connect();
        Statement statement = connection.createStatement()) {
      Game game = new Game(database);
      game.begin(ANA);
      statement.execute("INSERT INTO achievement_count VALUES (1, 'DREAMS_OF_TOMORROW', 7)");

      game.summon(ANA, TestRules.STANDARD, 1);

      assertThat(game.unitOfWork.ask(moment -> database.achievements().of(ANA)).counts())
          .containsEntry(Counter.SUMMONS, 1L)
          .containsEntry(Counter.UNIQUE_ESPRITS, 3L);
      assertThat(
              statement.executeUpdate(
                  "DELETE FROM achievement_count WHERE counter = 'DREAMS_OF_TOMORROW' AND count = 7"))
          .isEqualTo(1);
    }
  }
}
