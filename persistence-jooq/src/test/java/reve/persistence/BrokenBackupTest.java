package reve.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reve.game.testworld.World.ANA;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.testworld.TestRules;
import reve.persistence.backup.BackupFile;
import reve.persistence.backup.BackupProblem;
import reve.persistence.backup.Manifest;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.LaterRelease;
import reve.persistence.testdatabase.Tampering;
import reve.persistence.testdatabase.TestDatabase;

/** What is wrong with a file is told, and nothing of it reaches the database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenBackupTest {
  private static final int BITS = 200;
  private static final List<String> CUT = List.of("journal", "ledger", "balance");

  private final TestDatabase played = TestDatabase.migrated();
  private final TestDatabase empty = TestDatabase.empty();
  private Path file = Path.of("none yet");

  @BeforeAll
  void play() {
    try (Database database = Database.open(played.settings())) {
      Game game = new Game(database);
      game.begin(ANA);
      game.summon(ANA, TestRules.STANDARD, 1);
    }
  }

  @BeforeEach
  void backUp(@TempDir Path folder) {
    file = folder.resolve("game.zip");
    Database.backUp(played.settings(), file);
  }

  @AfterAll
  void close() {
    played.close();
    empty.close();
  }

  private <P extends BackupProblem> void assertRefused(Class<P> type, String... words) {
    assertThatExceptionOfType(type)
        .isThrownBy(this::restore)
        .satisfies(
            problem -> assertThat(problem.getMessage()).contains(file.toString()).contains(words));
    assertThat(players()).isZero();
  }

  private void restore() {
    try (BackupFile backup = BackupFile.open(file)) {
      Database.restore(empty.settings(), backup);
    }
  }

  private long players() {
    try (Connection connection = empty.connect();
        Statement statement = connection.createStatement();
        ResultSet there = statement.executeQuery("SELECT to_regclass('player') IS NOT NULL")) {
      there.next();
      if (!there.getBoolean(1)) {
        return 0;
      }
      try (ResultSet count = statement.executeQuery("SELECT count(*) FROM player")) {
        count.next();
        return count.getLong(1);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Test
  void no_file() throws IOException {
    Files.delete(file);

    assertRefused(BackupProblem.Unreadable.class, "NoSuchFileException");
  }

  @Test
  void a_file_of_another_kind() throws IOException {
    Files.writeString(file, "Dear Esprit,");

    assertRefused(BackupProblem.Foreign.class, "is not a backup of Reve");
  }

  @Test
  void a_zip_of_something_else() throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("holiday.txt"));
    }

    assertRefused(BackupProblem.Foreign.class, "is not a backup of Reve");
  }

  @Test
  void a_file_of_which_the_end_is_missing() throws IOException {
    long whole = Files.size(file);
    for (long length : List.of(whole - 1, whole / 2, 4L)) {
      Tampering.cut(file, length);

      assertRefused(BackupProblem.Damaged.class, "ends too early");
    }
  }

  @Test
  void an_empty_file() throws IOException {
    Tampering.cut(file, 0);

    assertRefused(BackupProblem.Damaged.class, "ends too early");
  }

  /** Some bits of a zip mean nothing, such as an entry's time; all others are noticed. */
  @Test
  void a_file_with_a_wrong_bit() throws IOException {
    Manifest written = manifest();
    long length = Files.size(file);
    int refused = 0;
    for (int n = 0; n < BITS; n++) {
      Tampering.flipBit(file, n * length / BITS);
      try {
        assertThat(manifest()).isEqualTo(written);
      } catch (BackupProblem problem) {
        assertThat(problem).hasMessageContaining(file.toString());
        refused++;
      }
      Tampering.flipBit(file, n * length / BITS);
    }

    assertThat(refused).isGreaterThan(BITS / 2);
  }

  private Manifest manifest() {
    try (BackupFile backup = BackupFile.open(file)) {
      return backup.manifest();
    }
  }

  @Test
  void a_file_without_one_of_its_tables() throws IOException {
    Tampering.rewrite(
        file,
        (name, text) -> name.equals("tables/ledger.copy") ? Optional.empty() : Optional.of(text));

    assertRefused(BackupProblem.Damaged.class, "the rows of table ledger are missing");
  }

  @Test
  void a_file_whose_manifest_keeps_quiet_about_tables_that_are_in_it() throws IOException {
    Tampering.leaveOut(file, CUT);

    assertRefused(
        BackupProblem.Damaged.class, "its manifest does not list tables/", "Nothing was restored");
  }

  @Test
  void a_file_that_was_cut_down_together_with_its_manifest() throws IOException {
    Tampering.leaveOut(file, CUT);
    Tampering.rewrite(
        file,
        (name, text) ->
            CUT.stream().anyMatch(table -> name.equals("tables/" + table + ".copy"))
                ? Optional.empty()
                : Optional.of(text));

    assertRefused(BackupProblem.Damaged.class, "the rows of table", "are missing");
  }

  @Test
  void a_manifest_that_lists_a_table_twice() throws IOException {
    Tampering.rewriteManifest(
        file,
        manifest -> {
          ArrayNode tables = (ArrayNode) manifest.path("tables");
          tables.add(tables.get(0).deepCopy());
        });

    assertRefused(BackupProblem.Damaged.class, "its manifest lists table", "twice");
  }

  @Test
  void a_file_with_other_rows_than_were_written() throws IOException {
    Tampering.rewrite(
        file,
        (name, text) ->
            Optional.of(name.equals("tables/balance.copy") ? text.replace("30", "90") : text));

    assertRefused(
        BackupProblem.Damaged.class, "the rows of table balance are not those that were written");
  }

  /** Each line changes the manifest in one place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "kind" : "reve-backup"  | "kind" : "photo-album"  | Foreign  | is not a backup of Reve
          "format" : 1            | "format" : 2            | TooNew   | has format 2, and this program knows format up to 1
          "schema" : "\\d+"      | "schema" : "9999"       | TooNew   | has tables of version 9999
          "schema" : "\\d+"      | "schema" : "first"      | Damaged  | its manifest cannot be read
          "tables" :              | "cupboards" :           | Damaged  | its manifest cannot be read
          "name" : "item"         | "name" : "../item"      | Damaged  | the rows of table ../item are missing
          "earned"                | "learned"               | NoPlace  | more columns of table balance
          "rows" : 1,             | "rows" : 2,             | Damaged  | and not 2
          """)
  void a_manifest_that_does_not_fit(String written, String found, String type, String words)
      throws IOException {
    Tampering.rewrite(
        file,
        (name, text) ->
            Optional.of(name.equals("manifest.json") ? text.replaceFirst(written, found) : text));

    assertThatExceptionOfType(BackupProblem.class)
        .isThrownBy(this::restore)
        .withMessageContaining(words)
        .satisfies(problem -> assertThat(problem.getClass().getSimpleName()).isEqualTo(type));
    assertThat(players()).isZero();
  }

  @Test
  void a_backup_of_a_newer_program() throws IOException {
    try (TestDatabase newer = TestDatabase.empty()) {
      new Opening(newer.settings(), LaterRelease.EXPANDING).open(Optional.empty()).close();
      Files.delete(file);
      Database.backUp(newer.settings(), file);
    }

    assertRefused(
        BackupProblem.TooNew.class, "tables of version 9001", "with the program that wrote it");
  }
}
