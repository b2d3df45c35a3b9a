package reve.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import reve.game.fuzzing.Fuzzed;
import reve.game.fuzzing.MutatedText;
import reve.game.fuzzing.MutatedTree;
import reve.game.fuzzing.Mutation;
import reve.game.testworld.TestRules;
import reve.persistence.backup.BackupFile;
import reve.persistence.backup.BackupProblem;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.Tampering;
import reve.persistence.testdatabase.TestDatabase;

class BackupFuzzTest {
  private static final String MANIFEST = "manifest.json";
  private static final String ALL_ROWS =
      """
      select coalesce(string_agg(format('select 1 from %I', relname), ' union all '), 'select 1 where false')
      from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace
        and relname not in ('flyway_schema_history', 'lease')
      """;

  private final JsonMapper mapper = new JsonMapper();
  private final TestDatabase empty = TestDatabase.empty();
  private Path folder = Path.of("none yet");
  private Path good = folder;
  private Path spoilt = folder;
  private long rows;

  @BeforeProperty
  void backUp() throws IOException, SQLException {
    folder = Files.createTempDirectory("reve-fuzz");
    good = folder.resolve("good.zip");
    spoilt = folder.resolve("spoilt.zip");
    try (TestDatabase played = TestDatabase.migrated()) {
      try (Database database = Database.open(played.settings())) {
        Game game = new Game(database);
        game.begin(ANA);
        game.summon(ANA, TestRules.STANDARD, 1);
      }
      Database.backUp(played.settings(), good);
      rows = rowsIn(played);
    }
  }

  @AfterProperty
  void delete() throws IOException {
    empty.close();
    Files.deleteIfExists(spoilt);
    Files.delete(good);
    Files.delete(folder);
  }

  @Fuzzed(boundary = "backups", inputs = 10, share = 200)
  void a_file_with_other_bytes_is_refused_or_restored_whole(
      @ForAll("mutations") List<Mutation> mutations) throws IOException, SQLException {
    Files.write(spoilt, MutatedText.of(Files.readAllBytes(good), mutations));

    assertRefusedOrWhole();
  }

  @Fuzzed(boundary = "backups", inputs = 10, share = 400)
  void a_file_whose_manifest_says_something_else_is_refused_or_restored_whole(
      @ForAll("mutations") List<Mutation> mutations) throws IOException, SQLException {
    rewrite(
        MANIFEST,
        text -> {
          Object manifest = mapper.readValue(text, Object.class);
          return mapper.writeValueAsString(MutatedTree.of(manifest, mutations));
        });

    assertRefusedOrWhole();
  }

  /** As a forger would: the sum is that of the other rows. */
  @Fuzzed(boundary = "backups", inputs = 5, share = 100)
  void a_file_with_other_rows_and_their_sum_leaves_no_half_of_a_game(
      @ForAll("tables") String table, @ForAll("mutations") List<Mutation> mutations)
      throws IOException, SQLException {
    StringBuilder sum = new StringBuilder();
    rewrite(
        "tables/" + table + ".copy",
        text -> {
          String other = MutatedText.of(text, mutations);
          sum.append(sha256(other));
          return other;
        });
    Files.move(spoilt, good.resolveSibling("rows.zip"), StandardCopyOption.REPLACE_EXISTING);
    rewrite(good.resolveSibling("rows.zip"), MANIFEST, text -> withSum(text, table, sum));
    Files.delete(good.resolveSibling("rows.zip"));

    assertRefusedOrRestored();
  }

  private String withSum(String manifest, String table, CharSequence sum)
      throws JsonProcessingException {
    ObjectNode json = (ObjectNode) mapper.readTree(manifest);
    json.path("tables")
        .forEach(each -> {
          if (each.path("name").asText().equals(table)) {
            ((ObjectNode) each).put("sha256", sum.toString());
          }
        });
    return mapper.writeValueAsString(json);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has it", missing);
    }
  }

  private interface Change {
    String of(String text) throws IOException;
  }

  private void rewrite(String entry, Change change) throws IOException {
    rewrite(good, entry, change);
  }

  private void rewrite(Path from, String entry, Change change) throws IOException {
    Files.copy(from, spoilt, StandardCopyOption.REPLACE_EXISTING);
    Tampering.rewrite(
        spoilt, (name, text) -> Optional.of(name.equals(entry) ? changed(change, text) : text));
  }

  private static String changed(Change change, String text) {
    try {
      return change.of(text);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private void assertRefusedOrWhole() throws SQLException {
    if (restored()) {
      assertThat(rowsIn(empty)).isEqualTo(rows);
      empty.clear();
    }
  }

  private void assertRefusedOrRestored() throws SQLException {
    if (restored()) {
      empty.clear();
    }
  }

  private boolean restored() throws SQLException {
    try (BackupFile backup = BackupFile.open(spoilt)) {
      Database.restore(empty.settings(), backup);
      return true;
    } catch (BackupProblem refused) {
      assertThat(refused).hasMessageContaining(spoilt.toString());
      assertThat(rowsIn(empty)).isZero();
      return false;
    }
  }

  private static long rowsIn(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      String all = text(statement, ALL_ROWS);
      return Long.parseLong(text(statement, "select count(*) from (" + all + ") each"));
    }
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  @Provide
  Arbitrary<String> tables() {
    return Arbitraries.of("player", "balance", "ledger", "journal", "command", "stack", "outbox");
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    return Mutation.upTo(2);
  }
}
