package reve.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.persistence.testdatabase.TestDatabase;

/** What a host is told when the database cannot be opened. */
class OpeningTest {
  private static final String SECRET = "hunter2";

  private final TestDatabase empty = TestDatabase.empty();

  @AfterEach
  void drop() {
    empty.close();
  }

  @Test
  void an_empty_database_gets_its_tables() throws SQLException {
    Database.open(empty.settings()).close();

    try (Database again = Database.open(empty.settings())) {
      assertThat(again.audit().run().ok()).isTrue();
    }
  }

  @Test
  void two_programs_may_open_an_empty_database_at_once() throws Exception {
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Database>> opening =
          Stream.of(1, 2).map(n -> pool.submit(() -> Database.open(empty.settings()))).toList();

      for (Future<Database> each : opening) {
        each.get().close();
      }
    }
  }

  @Test
  void nobody_at_the_address() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }

    assertProblem(
            DatabaseProblem.Unreachable.class, "postgresql://reve:%s@localhost:" + port + "/reve")
        .withMessageContaining("localhost:" + port + "/reve")
        .withMessageContaining("Start it");
  }

  @Test
  void an_address_that_does_not_exist() {
    assertProblem(
            DatabaseProblem.Unreachable.class, "postgresql://reve:%s@nowhere.invalid:5432/reve")
        .withMessageContaining("nowhere.invalid")
        .withMessageContaining("correct host and port");
  }

  @Test
  void a_wrong_password() throws SQLException, IOException {
    demandPasswordOf("gamekeeper");

    assertProblem(DatabaseProblem.LoginRefused.class, at("gamekeeper"))
        .withMessageContaining("gamekeeper")
        .withMessageContaining("Correct user and password");
  }

  @Test
  void a_user_whom_the_server_does_not_know() {
    assertProblem(DatabaseProblem.LoginRefused.class, at("nobody")).withMessageContaining("nobody");
  }

  @Test
  void a_database_that_does_not_exist() {
    DatabaseSettings settings = empty.settings();

    assertProblem(
            DatabaseProblem.Missing.class,
            "postgresql://postgres:%s@localhost:" + settings.port() + "/atlantis")
        .withMessageContaining("atlantis")
        .withMessageContaining("createdb");
  }

  @Test
  void tables_of_a_newer_program() throws SQLException {
    Database.open(empty.settings()).close();
    change(
        """
        INSERT INTO flyway_schema_history
        SELECT 999, '999', 'the future', type, script, checksum, installed_by, installed_on, 1, true
        FROM flyway_schema_history LIMIT 1
        """);

    assertProblem(DatabaseProblem.SchemaNewer.class, at("postgres"))
        .withMessageContaining("version 999")
        .withMessageContaining("newer program");
  }

  @Test
  void tables_of_somebody_else() throws SQLException {
    change("CREATE TABLE invoices (id bigint)");

    assertProblem(DatabaseProblem.SchemaForeign.class, at("postgres"))
        .withMessageContaining("empty database");
  }

  @Test
  void tables_that_were_made_by_other_migrations() throws SQLException {
    Database.open(empty.settings()).close();
    change("UPDATE flyway_schema_history SET checksum = 7 WHERE version = '1'");

    assertProblem(DatabaseProblem.SchemaForeign.class, at("postgres"))
        .withMessageContaining("restore a backup");
  }

  private String at(String user) {
    DatabaseSettings settings = empty.settings();
    return "postgresql://" + user + ":%s@localhost:" + settings.port() + "/" + settings.name();
  }

  private static <P extends DatabaseProblem> ThrowableAssertAlternative<P> assertProblem(
      Class<P> type, String address) {
    ThrowingCallable opening =
        () -> Database.open(DatabaseSettings.parse(address.formatted(SECRET))).close();
    return assertThatExceptionOfType(type)
        .isThrownBy(opening)
        .satisfies(problem -> {
          for (Throwable each = problem; each != null; each = each.getCause()) {
            assertThat(String.valueOf(each.getMessage())).doesNotContain(SECRET);
          }
        });
  }

  /** The test server trusts everyone but this user. */
  private void demandPasswordOf(String user) throws SQLException, IOException {
    try (Connection connection = empty.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE ROLE " + user + " LOGIN PASSWORD 'the right one'");
      try (ResultSet file = statement.executeQuery("SHOW hba_file")) {
        file.next();
        Path rules = Path.of(file.getString(1));
        Files.writeString(
            rules, "host all " + user + " all scram-sha-256\n" + Files.readString(rules));
      }
      statement.execute("SELECT pg_reload_conf()");
    }
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = empty.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
