package reve.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reve.app.database.EmbeddedPostgresql;
import reve.persistence.Database;
import reve.persistence.DatabaseSettings;

class BackupCommandTest {
  @TempDir Path folder;

  /** A game that one person has heard of, made without Discord, which would be in a hurry. */
  private static void begin(Path data) throws SQLException {
    try (EmbeddedPostgresql server = EmbeddedPostgresql.durable(data)) {
      DatabaseSettings address = server.address();
      Database.open(address).close();
      try (Connection connection =
              DriverManager.getConnection(
                  "jdbc:postgresql://127.0.0.1:" + address.port() + "/" + address.name(),
                  address.user(),
                  "");
          Statement statement = connection.createStatement()) {
        statement.execute(
            "INSERT INTO player (player_id, policy_version, accepted_at) VALUES (7, 1, now())");
      }
    }
  }

  private static String audit(Path data) {
    return CommandLineRun.of("audit", "--data", data.toString(), "--json").out();
  }

  @Test
  void a_game_goes_on_in_another_folder() throws SQLException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    String file = folder.resolve("game.zip").toString();
    begin(first);

    CommandLineRun backup = CommandLineRun.of("backup", file, "--data", first.toString());
    CommandLineRun restore = CommandLineRun.of("restore", file, "--data", second.toString());
    CommandLineRun again = CommandLineRun.of("restore", file, "--data", second.toString());

    assertThat(backup.exitCode()).as(backup.err()).isZero();
    assertThat(backup.out()).matches("Wrote \\d+ rows of \\d+ tables as they were at .*\\R");
    assertThat(restore.exitCode()).as(restore.err()).isZero();
    assertThat(restore.out()).startsWith("Restored ");
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains(second + " is not empty").doesNotContain("\tat ");
    assertThat(audit(second)).isEqualTo(audit(first)).contains("\"players\":1");
  }

  @Test
  void a_file_that_is_no_backup_makes_no_database() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Esprit,");
    Path data = folder.resolve("data");

    CommandLineRun run = CommandLineRun.of("restore", file.toString(), "--data", data.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "reve: "
                + file
                + " is not a backup of Reve. Name a file that"
                + " ./reve backup wrote."
                + System.lineSeparator());
    assertThat(data).doesNotExist();
  }
}
