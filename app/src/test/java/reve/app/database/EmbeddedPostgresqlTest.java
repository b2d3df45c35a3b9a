package reve.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reve.app.CannotStart;
import reve.persistence.DatabaseSettings;

class EmbeddedPostgresqlTest {
  @TempDir Path folder;

  @Test
  void a_game_is_kept_durably_from_run_to_run() throws SQLException {
    try (EmbeddedPostgresql first = EmbeddedPostgresql.durable(folder)) {
      update(first.address(), "create table kept as select 42 as answer");
    }

    try (EmbeddedPostgresql second = EmbeddedPostgresql.durable(folder)) {
      assertThat(text(second.address(), "select answer from kept")).isEqualTo("42");
      assertThat(text(second.address(), "show fsync")).isEqualTo("on");
      assertThat(text(second.address(), "show synchronous_commit")).isEqualTo("on");
      assertThat(text(second.address(), "show full_page_writes")).isEqualTo("on");
    }
    assertThat(EmbeddedPostgresql.runningOn(folder)).isEmpty();
  }

  @Test
  void a_second_run_on_the_same_folder_is_refused_and_the_first_goes_on() throws SQLException {
    try (EmbeddedPostgresql first = EmbeddedPostgresql.durable(folder)) {

      assertThatThrownBy(() -> EmbeddedPostgresql.durable(folder))
          .isInstanceOf(CannotStart.class)
          .hasMessage("Another Reve is running on the data folder " + folder + ".");

      assertThat(text(first.address(), "select 1")).isEqualTo("1");
      assertThat(EmbeddedPostgresql.runningOn(folder)).contains(first.address());
    }
  }

  @Test
  void a_server_that_a_killed_run_left_behind_is_stopped_first() throws Exception {
    Process killed = LeftBehind.start(Optional.of(folder)).process();
    DatabaseSettings left = EmbeddedPostgresql.runningOn(folder).orElseThrow();
    update(left, "create table kept as select 42 as answer");
    killed.destroyForcibly().waitFor();
    assertThat(EmbeddedPostgresql.runningOn(folder)).contains(left);

    try (EmbeddedPostgresql next = EmbeddedPostgresql.durable(folder)) {
      assertThat(text(next.address(), "select answer from kept")).isEqualTo("42");
    }
  }

  @Test
  void a_signal_stops_the_server_and_takes_a_forgetful_one_s_folder_along() throws Exception {
    LeftBehind kept = LeftBehind.start(Optional.of(folder));
    LeftBehind forgetful = LeftBehind.start(Optional.empty());
    Path data = Path.of(text(at(forgetful.port()), "show data_directory"));

    kept.process().destroy();
    forgetful.process().destroy();

    assertThat(kept.process().waitFor()).isEqualTo(143);
    assertThat(forgetful.process().waitFor()).isEqualTo(143);
    assertThat(EmbeddedPostgresql.runningOn(folder)).isEmpty();
    assertThatThrownBy(() -> text(at(forgetful.port()), "select 1"))
        .isInstanceOf(SQLException.class);
    assertThat(data.getParent()).doesNotExist();
  }

  @Test
  void a_pid_file_of_a_dead_server_does_not_matter() throws Exception {
    EmbeddedPostgresql.durable(folder).close();
    Files.writeString(
        folder.resolve("pg18/postmaster.pid"),
        ProcessHandle.current().pid() + "\n/somewhere\n1000000000\n5432\n\n127.0.0.1\n");

    try (EmbeddedPostgresql next = EmbeddedPostgresql.durable(folder)) {
      assertThat(text(next.address(), "select 1")).isEqualTo("1");
    }
  }

  @Test
  void a_cluster_whose_making_was_interrupted_is_made_anew() throws Exception {
    Files.createDirectories(folder.resolve("pg18.beginning/base"));

    try (EmbeddedPostgresql server = EmbeddedPostgresql.durable(folder)) {
      assertThat(text(server.address(), "select 1")).isEqualTo("1");
    }
    assertThat(folder.resolve("pg18.beginning")).doesNotExist();
  }

  @Test
  void a_game_of_another_postgresql_is_left_alone() throws IOException {
    Files.createDirectories(folder.resolve("pg17"));

    assertThatThrownBy(() -> EmbeddedPostgresql.durable(folder))
        .isInstanceOf(CannotStart.class)
        .hasMessage(folder + " holds a game of PostgreSQL 17; this Reve brings PostgreSQL 18.");
    assertThat(folder.resolve("pg18")).doesNotExist();
  }

  @Test
  void a_folder_that_cannot_be_written_is_named() throws IOException {
    Path file = Files.createFile(folder.resolve("a-file"));

    assertThatThrownBy(() -> EmbeddedPostgresql.durable(file.resolve("data")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("The data folder " + file.resolve("data") + " cannot be written");
  }

  @Test
  void a_forgetful_server_leaves_nothing() throws SQLException {
    Path data;
    try (EmbeddedPostgresql server = EmbeddedPostgresql.forgetful()) {
      data = Path.of(text(server.address(), "show data_directory"));
      assertThat(data).isDirectory();
    }

    assertThat(data.getParent()).doesNotExist();
  }

  private static DatabaseSettings at(int port) {
    return new DatabaseSettings("127.0.0.1", port, "postgres", "", "postgres", "", 1);
  }

  private static void update(DatabaseSettings address, String sql) throws SQLException {
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(DatabaseSettings address, String sql) throws SQLException {
    try (Connection connection = connect(address);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(DatabaseSettings address) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://%s:%d/%s".formatted(address.host(), address.port(), address.name()),
        address.user(),
        address.password());
  }
}
