package reve.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reve.game.admin.Incident;
import reve.game.economy.Reward;
import reve.game.notification.Inbox;
import reve.game.notification.Notice;
import reve.game.player.PlayerName;
import reve.game.privacy.ForgetOutcome.Forgotten;
import reve.game.privacy.ForgetPerson;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Seed;
import reve.game.shared.SeededDice;
import reve.game.testworld.Hands;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.persistence.Database;
import reve.persistence.testdatabase.JooqPorts;
import reve.persistence.testdatabase.TestDatabase;

/** Nothing is left of somebody who is forgotten while another connection writes about them. */
class ForgettingMeanwhileTest {
  private static final PlayerId EVE = new PlayerId(424_242_424_242_424_242L);
  private static final String NAME = "Evangeline Nightjar";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final TestDatabase copy = TestDatabase.migrated();
  private final Places places = new Places(copy);
  private final Database database = Database.open(copy.settings());
  private final Hands hands =
      new Hands(JooqPorts.over(copy, database), SeededDice.fromMaster(new Seed("ab".repeat(32))));
  private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();

  /** What writes about players outside their units, and the table that it writes to last. */
  enum Writer {
    INBOX("inbox") {
      @Override
      void write(Database database, Instant at) {
        database
            .inbox()
            .add(
                EVE,
                new Inbox.Letter(new Inbox.Key(at, "9.1"), new Notice.Risen(2, Reward.NOTHING)),
                true);
      }
    },
    INCIDENT("incident") {
      @Override
      void write(Database database, Instant at) {
        CommandId command = new CommandId("broken");
        database
            .incidents()
            .note(new Incident("AB12CD34", EVE, "explore", command, at, Optional.of("broke")));
      }
    },
    LEADERBOARD("leaderboard_snapshot") {
      @Override
      void write(Database database, Instant at) {
        database.standings().take(TestRules.leaderboards().categories().getFirst(), at);
      }
    };

    private final String table;

    Writer(String table) {
      this.table = table;
    }

    abstract void write(Database database, Instant at);
  }

  @BeforeEach
  void live() {
    hands.begin(EVE, new PlayerName(NAME));
  }

  @AfterEach
  void close() {
    others.shutdownNow();
    database.close();
    copy.close();
  }

  @ParameterizedTest
  @EnumSource
  @Shows("M01")
  void who_is_written_about_while_they_are_forgotten_leaves_nothing(Writer writer)
      throws Exception {
    Future<?> forgetting;
    Future<?> writing;
    try (Connection _ = holdUpCommitsOf("DELETE", "player")) {
      forgetting = others.submit(this::forget);
      awaitWaitingOrDone(1, forgetting);

      writing = others.submit(() -> writer.write(database, hands.clock.instant()));
      awaitWaitingOrDone(2, writing);
    }

    demandDone(forgetting, writing);
    demandNothingLeft();
  }

  @ParameterizedTest
  @EnumSource
  @Shows("M01")
  void who_is_forgotten_while_they_are_written_about_leaves_nothing(Writer writer)
      throws Exception {
    Future<?> writing;
    Future<?> forgetting;
    try (Connection _ = holdUpCommitsOf("INSERT", writer.table)) {
      writing = others.submit(() -> writer.write(database, hands.clock.instant()));
      awaitWaitingOrDone(1, writing);

      forgetting = others.submit(this::forget);
      awaitWaitingOrDone(2, forgetting);
    }

    demandDone(writing, forgetting);
    demandNothingLeft();
  }

  private void forget() {
    assertThat(hands.forgetPerson.handle(new ForgetPerson.Command(new CommandId("forget"), EVE)))
        .isEqualTo(new Forgotten());
  }

  /** Whoever changes the table so has to wait at the end of their transaction. */
  private Connection holdUpCommitsOf(String change, String table) throws SQLException {
    Connection latch = copy.connect();
    try (Statement statement = latch.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(1)");
      statement.execute(
          """
          CREATE FUNCTION wait_for_latch() RETURNS trigger LANGUAGE plpgsql AS $$
          BEGIN
            PERFORM pg_advisory_xact_lock(1);
            RETURN NULL;
          END $$;
          CREATE CONSTRAINT TRIGGER late AFTER %s ON %s DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW EXECUTE FUNCTION wait_for_latch()
          """
              .formatted(change, table));
    }
    return latch;
  }

  /** The database alone knows who waits there, so it is asked until it says so. */
  private void awaitWaitingOrDone(int waiting, Future<?> work) throws SQLException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!work.isDone() && waiting() < waiting) {
      assertThat(System.nanoTime()).as("the deadline").isLessThan(deadline);
    }
  }

  private int waiting() throws SQLException {
    return places
        .names(
            """
            SELECT pid FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock'
            """)
        .size();
  }

  private static void demandDone(Future<?> first, Future<?> second)
      throws InterruptedException, ExecutionException {
    first.get();
    second.get();
  }

  private void demandNothingLeft() throws SQLException {
    assertThat(places.of(String.valueOf(EVE.value()))).isEmpty();
    assertThat(places.of(NAME)).isEmpty();
  }
}
