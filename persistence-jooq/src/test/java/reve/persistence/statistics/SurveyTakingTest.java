package reve.persistence.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.shared.PlayerId;
import reve.game.statistics.ActiveDay;
import reve.game.statistics.StatisticsRules;
import reve.game.statistics.Survey;
import reve.persistence.Database;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.TestDatabase;

/** What matters where several programs work on one database. */
class SurveyTakingTest {
  private static final StatisticsRules RULES = new StatisticsRules(300, 7, 30);

  private final TestDatabase copy = TestDatabase.migrated();
  private final Database database = Database.open(copy.settings());
  private final Game game = new Game(database);

  @BeforeEach
  void play() {
    game.begin(ANA);
    game.begin(BEN);
    game.clock.pass(Duration.ofMinutes(2));
  }

  @AfterEach
  void close() {
    database.close();
    copy.close();
  }

  @Test
  void a_survey_that_another_program_is_taking_is_left_to_it() throws SQLException {
    try (Connection other = copy.connect();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("SELECT pg_advisory_xact_lock(hashtextextended('survey', 0))");

      take();
      Optional<Survey> beside = newest();
      other.rollback();
      take();

      assertThat(beside).isEmpty();
      assertThat(newest()).isPresent();
    }
  }

  @Test
  void whoever_was_forgotten_while_they_were_counted_is_let_go_by_the_next() throws SQLException {
    take();
    execute("INSERT INTO activity_player VALUES (77, '2026-03-01')");

    take();

    assertThat(newest().map(Survey::active)).contains(2L);
    assertThat(execute("DELETE FROM activity_player WHERE player_id = 77")).isZero();
  }

  @Test
  void a_player_whose_command_is_running_holds_no_survey_up() throws SQLException {
    try (Connection other = copy.connect();
        Statement statement = other.createStatement()) {
      execute("ALTER DATABASE \"%s\" SET lock_timeout = '5s'".formatted(other.getCatalog()));
      other.setAutoCommit(false);
      statement.execute("SELECT FROM player WHERE player_id = 1 FOR UPDATE");

      try (Database impatient = Database.open(copy.settings())) {
        impatient.surveys().take(RULES, game.clock.instant());
      }

      assertThat(newest().map(Survey::active)).contains(2L);
    }
  }

  @Test
  void the_days_are_known_after_a_crash_that_emptied_the_survey() throws SQLException {
    take();
    execute("TRUNCATE survey, survey_currency");
    assertThat(newest()).isEmpty();

    take();

    assertThat(newest()).isPresent();
    assertThat(
            game.unitOfWork.ask(moment -> database.surveys().days(LocalDate.EPOCH)).stream()
                .mapToLong(ActiveDay::allCommands))
        .containsExactly(commandsOf(ANA) + commandsOf(BEN));
  }

  private long commandsOf(PlayerId player) throws SQLException {
    return execute("UPDATE command SET act = act WHERE player_id = " + player.value());
  }

  private void take() {
    database.surveys().take(RULES, game.clock.instant());
  }

  private Optional<Survey> newest() {
    return game.unitOfWork.ask(moment -> database.surveys().newest());
  }

  /** Answers how many rows it changed. */
  private int execute(String sql) throws SQLException {
    try (Connection connection = copy.connect();
        Statement statement = connection.createStatement()) {
      return Math.max(0, statement.executeUpdate(sql));
    }
  }
}
