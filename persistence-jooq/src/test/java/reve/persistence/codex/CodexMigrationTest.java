package reve.persistence.codex;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.game.codex.Codex.Entries;
import reve.game.testworld.TestRules;
import reve.persistence.Database;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.TestDatabase;

class CodexMigrationTest {
  private static final Path MIGRATION =
      Path.of("src/main/resources/db/migration/V5__expand_codex.sql");

  private final TestDatabase copy = TestDatabase.migrated();

  @AfterEach
  void drop() {
    copy.close();
  }

  @Test
  void what_players_owned_before_there_was_a_codex_stands_in_it() throws Exception {
    try (Database database = Database.open(copy.settings())) {
      Game game = new Game(database);
      game.begin(ANA);
      for (int n = 0; n < 9; n++) {
        game.summon(ANA, TestRules.STANDARD, 1);
      }
      Entries before = entries(game, database);
      assertThat(before.ever()).hasSizeGreaterThan(3);
      execute("DELETE FROM stack WHERE esprit = (SELECT min(esprit) FROM stack)");

      execute("DROP TABLE codex_entry, codex_reward");
      execute(Files.readString(MIGRATION));

      assertThat(entries(game, database)).isEqualTo(new Entries(before.ever(), Set.of()));
    }
  }

  @Test
  void what_stands_in_no_journal_but_is_owned_stands_in_it_too() throws Exception {
    try (Database database = Database.open(copy.settings())) {
      Game game = new Game(database);
      game.begin(ANA);
      game.summon(ANA, TestRules.STANDARD, 1);
      Entries before = entries(game, database);
      execute("DELETE FROM journal");

      execute("DROP TABLE codex_entry, codex_reward");
      execute(Files.readString(MIGRATION));

      assertThat(entries(game, database)).isEqualTo(before);
    }
  }

  private static Entries entries(Game game, Database database) {
    return game.unitOfWork.ask(moment -> database.codex().of(ANA));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = copy.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
