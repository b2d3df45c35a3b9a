package reve.persistence.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import reve.game.leaderboard.Board;
import reve.game.testworld.TestRules;
import reve.persistence.Database;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.TestDatabase;

class SingleFlightTest {
  private final Board board = TestRules.leaderboards().categories().getFirst();

  @Test
  void a_board_that_another_program_is_taking_is_left_to_it() throws SQLException {
    try (TestDatabase copy = TestDatabase.migrated();
        Database database = Database.open(copy.settings());
        Connection other = copy.connect();
        Statement statement = other.createStatement()) {
      Game game = new Game(database);
      game.begin(ANA);
      other.setAutoCommit(false);
      statement.execute(
          "SELECT pg_advisory_xact_lock(hashtextextended('leaderboard:%s', 0))"
              .formatted(board.id().value()));

      database.standings().take(board, NOON);
      boolean takenBeside = isTaken(game, database);
      other.rollback();
      database.standings().take(board, NOON);

      assertThat(takenBeside).isFalse();
      assertThat(isTaken(game, database)).isTrue();
    }
  }

  private boolean isTaken(Game game, Database database) {
    return game.unitOfWork.ask(m -> database.standings().snapshot(board.id()).isPresent());
  }
}
