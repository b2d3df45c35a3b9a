package reve.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reve.game.testworld.World.NOON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import reve.game.collection.CollectionFilter;
import reve.game.collection.CollectionSort;
import reve.game.collection.ViewCollection;
import reve.game.economy.ClaimDaily;
import reve.game.economy.ViewHistory;
import reve.game.leaderboard.Board;
import reve.game.player.AcceptPolicy;
import reve.game.player.PlayerName;
import reve.game.player.StartGame;
import reve.game.shared.PlayerId;
import reve.game.shared.Turn;
import reve.game.testworld.TestRules;
import reve.persistence.audit.AuditReport;
import reve.persistence.backup.BackupFile;
import reve.persistence.backup.BackupProblem;
import reve.persistence.backup.Manifest;
import reve.persistence.backup.Manifest.TableContent;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.TestDatabase;

/** The restore drill: what comes back is what was there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {
  private static final int PLAYERS = 150;

  private final Board board = TestRules.leaderboards().categories().getFirst();
  private final TestDatabase played = TestDatabase.migrated();
  private final Database database = Database.open(played.settings());
  private final Game game = new Game(database);

  @TempDir Path folder;

  /** Everyone does something else, and some have names that a file could stumble over. */
  @BeforeAll
  void play() {
    for (long n = 1; n <= PLAYERS; n++) {
      PlayerId player = new PlayerId(n);
      if (n % 10 == 0) {
        game.acceptPolicy.handle(new AcceptPolicy.Command(game.fresh(), player));
      } else {
        game.begin(player);
        for (long pulls = n % 4; pulls > 0; pulls--) {
          game.summon(player, TestRules.STANDARD, 1);
        }
      }
      if (n % 3 == 0 && n % 10 != 0) {
        game.claimDaily.handle(new ClaimDaily.Command(game.fresh(), player));
      }
    }
    PlayerId odd = new PlayerId(PLAYERS + 1);
    game.acceptPolicy.handle(new AcceptPolicy.Command(game.fresh(), odd));
    game.startGame.handle(
        new StartGame.Command(
            game.fresh(), odd, new PlayerName("\\N, \"ö\" '\\.' 🌙"), TestRules.ENLIGHTENED));
    database.standings().take(board, NOON);
  }

  @AfterAll
  void close() {
    database.close();
    played.close();
  }

  private Path backup() {
    Path file = folder.resolve("game.zip");
    Database.backUp(played.settings(), file);
    return file;
  }

  private static Manifest restore(Path file, TestDatabase empty) {
    try (BackupFile backup = BackupFile.open(file)) {
      return Database.restore(empty.settings(), backup);
    }
  }

  /** What several use cases answer to everyone. */
  private static List<Object> answers(Database database) {
    Game game = new Game(database);
    List<Object> answers = new ArrayList<>();
    LongStream.rangeClosed(1, PLAYERS + 1)
        .filter(n -> n % 10 != 0)
        .mapToObj(PlayerId::new)
        .forEach(player -> {
          answers.add(
              game.viewHistory.handle(
                  new ViewHistory.Question(player, Optional.empty(), new Turn.First<>(), 50)));
          answers.add(
              game.viewCollection.handle(
                  new ViewCollection.Question(
                      player,
                      CollectionSort.POWER,
                      CollectionFilter.NONE,
                      new Turn.First<>(),
                      Locale.ENGLISH)));
          answers.add(game.unitOfWork.ask(player, moment -> database.wallets().of(player)));
        });
    return answers;
  }

  @Test
  void what_is_restored_answers_and_audits_as_before() {
    Path file = backup();
    AuditReport before = database.audit().run();

    try (TestDatabase empty = TestDatabase.empty()) {
      Manifest restored = restore(file, empty);

      assertThat(restored.tables())
          .extracting(TableContent::name)
          .contains("player", "journal", "ledger", "stack", "outbox", "reply_pending")
          .doesNotContain(
              "flyway_schema_history", "lease", "leaderboard_snapshot", "leaderboard_standing");
      try (Database again = Database.open(empty.settings())) {
        assertThat(again.audit().run()).isEqualTo(before);
        assertThat(before.players()).isEqualTo(PLAYERS + 1);
        assertThat(before.ok()).isTrue();
        assertThat(answers(again)).isEqualTo(answers(database));
      }
      assertThat(Database.backUp(empty.settings(), folder.resolve("again.zip")).tables())
          .isEqualTo(restored.tables());
    }
  }

  @Test
  void a_command_that_was_done_before_is_not_done_again_after() {
    PlayerId eve = new PlayerId(9_000);
    game.begin(eve);
    ClaimDaily.Command claim = new ClaimDaily.Command(game.fresh(), eve);
    Object claimed = game.claimDaily.handle(claim);
    Path file = backup();

    try (TestDatabase empty = TestDatabase.migrated()) {
      restore(file, empty);

      try (Database again = Database.open(empty.settings())) {
        assertThat(new Game(again).claimDaily.handle(claim)).isEqualTo(claimed);
      }
    }
  }

  @Test
  void a_backup_of_a_running_game_shows_one_moment() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(3);
    Thread playing =
        Thread.startVirtualThread(() -> {
          for (long player = 20_000; !over.get(); player++) {
            game.begin(new PlayerId(player));
            game.summon(new PlayerId(player), TestRules.STANDARD, 1);
            begun.countDown();
          }
        });
    begun.await();

    Path file = backup();
    over.set(true);
    playing.join();

    try (TestDatabase empty = TestDatabase.empty()) {
      restore(file, empty);
      try (Database again = Database.open(empty.settings())) {
        AuditReport report = again.audit().run();
        assertThat(report.differences()).isEmpty();
        assertThat(report.players()).isGreaterThan(PLAYERS + 1);
      }
    }
  }

  @Test
  void an_existing_file_stays_as_it_is() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.txt"), "mine");

    assertThatExceptionOfType(BackupProblem.Exists.class)
        .isThrownBy(() -> Database.backUp(played.settings(), file))
        .withMessageContaining("Choose another name");

    assertThat(file).hasContent("mine");
  }

  @Test
  void a_backup_that_fails_leaves_no_file() throws IOException {
    Path nowhere = folder.resolve("nowhere").resolve("game.zip");

    assertThatExceptionOfType(BackupProblem.Unwritable.class)
        .isThrownBy(() -> Database.backUp(played.settings(), nowhere))
        .withMessageContaining(nowhere.toString());
    try (TestDatabase empty = TestDatabase.empty()) {
      assertThatExceptionOfType(BackupProblem.NoGame.class)
          .isThrownBy(() -> Database.backUp(empty.settings(), folder.resolve("game.zip")));
    }

    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void a_database_that_holds_a_game_keeps_it() {
    Path file = backup();
    AuditReport before = database.audit().run();

    assertThatExceptionOfType(BackupProblem.NotEmpty.class)
        .isThrownBy(() -> restore(file, played))
        .withMessageContaining("holds rows")
        .withMessageContaining("createdb");

    assertThat(database.audit().run()).isEqualTo(before);
  }

  @Test
  void a_database_of_something_else_is_left_alone() throws SQLException {
    Path file = backup();
    try (TestDatabase other = TestDatabase.empty();
        var connection = other.connect();
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE invoices (id bigint)");

      assertThatExceptionOfType(BackupProblem.NotEmpty.class)
          .isThrownBy(() -> restore(file, other))
          .withMessageContaining("table invoices is there, which is not the game's");

      try (var tables =
          statement.executeQuery(
              "SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace")) {
        tables.next();
        assertThat(tables.getLong(1)).isEqualTo(1);
      }
    }
  }
}
