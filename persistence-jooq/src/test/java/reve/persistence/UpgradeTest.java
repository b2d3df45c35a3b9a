package reve.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reve.game.admin.AdjustPlayer;
import reve.game.admin.Measure.Money;
import reve.game.admin.Quantity;
import reve.game.admin.ResetPlayer;
import reve.game.admin.Way;
import reve.game.host.Grounds;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Seed;
import reve.game.shared.SeededDice;
import reve.game.testworld.Hands;
import reve.game.testworld.TestRules;
import reve.persistence.audit.AuditReport;
import reve.persistence.backup.BackupFile;
import reve.persistence.backup.BackupFolder;
import reve.persistence.backup.BackupProblem;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.JooqPorts;
import reve.persistence.testdatabase.LaterRelease;
import reve.persistence.testdatabase.TestDatabase;

/** A program takes over the tables of an older one, which may go on beside it. */
class UpgradeTest {
  private static final Grounds ASKED = new Grounds("asked for it");

  private final TestDatabase copy = TestDatabase.migrated();

  @TempDir Path folder;

  @BeforeEach
  void play() {
    try (Database old = Database.open(copy.settings())) {
      Game game = new Game(old);
      game.begin(ANA);
      game.summon(ANA, TestRules.STANDARD, 1);
    }
  }

  @AfterEach
  void drop() {
    copy.close();
  }

  private static Database open(
      TestDatabase on, List<String> migrations, Optional<BackupFolder> backups) {
    return Database.open(new Opening(on.settings(), migrations), backups, pool -> pool);
  }

  private Database openNew() {
    return open(copy, LaterRelease.EXPANDING, Optional.empty());
  }

  private BackupFolder backups() {
    return new BackupFolder(folder.resolve("backups"));
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(backups().path())) {
      return files.sorted().toList();
    }
  }

  @Test
  void the_game_is_kept_as_it_was_before_its_tables_change() throws IOException {
    AuditReport before;
    try (Database old = Database.open(copy.settings())) {
      before = old.audit().run();
    }

    open(copy, LaterRelease.EXPANDING, Optional.of(backups())).close();
    open(copy, LaterRelease.EXPANDING, Optional.of(backups())).close();

    assertThat(kept()).hasSize(1);
    try (TestDatabase empty = TestDatabase.empty();
        BackupFile backup = BackupFile.open(kept().getFirst())) {
      assertThat(Database.restore(empty.settings(), backup).schema()).isNotEqualTo("9001");
      try (Database restored = Database.open(empty.settings())) {
        assertThat(restored.audit().run()).isEqualTo(before);
      }
    }
  }

  @Test
  void several_programs_that_start_at_once_upgrade_once_and_keep_one_backup() throws Exception {
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Database>> opening =
          Stream.of(1, 2, 3)
              .map(n ->
                  pool.submit(() -> open(copy, LaterRelease.EXPANDING, Optional.of(backups()))))
              .toList();
      for (Future<Database> each : opening) {
        each.get().close();
      }
    }

    assertThat(kept()).hasSize(1);
  }

  @Test
  void a_database_without_a_game_is_not_backed_up() {
    try (TestDatabase nothing = TestDatabase.migrated()) {
      open(nothing, LaterRelease.EXPANDING, Optional.of(backups())).close();
    }

    assertThat(backups().path()).doesNotExist();
  }

  @Test
  void what_cannot_be_kept_is_not_changed() throws IOException {
    Files.writeString(backups().path(), "a file where the folder should be");

    assertThatExceptionOfType(BackupProblem.NotKept.class)
        .isThrownBy(() -> open(copy, LaterRelease.EXPANDING, Optional.of(backups())))
        .withMessageContaining(backups().path().toString())
        .withMessageContaining("REVE_BACKUPS");

    assertThat(Database.backUp(copy.settings(), folder.resolve("after.zip")).schema())
        .isNotEqualTo("9001");
  }

  @Test
  void only_the_newest_backups_are_kept() throws IOException {
    Files.createDirectories(backups().path());
    for (int year = 2001; year <= 2006; year++) {
      Files.createFile(backups().path().resolve("before-upgrade-" + year + "0101T000000Z.zip"));
    }
    Path mine = Files.createFile(backups().path().resolve("mine.zip"));

    open(copy, LaterRelease.EXPANDING, Optional.of(backups())).close();

    assertThat(kept())
        .hasSize(6)
        .contains(mine)
        .noneMatch(file -> file.toString().contains("2001") || file.toString().contains("2002"));
  }

  @Test
  void there_is_one_backup_a_day_for_so_many_days() throws IOException {
    LocalDate today = LocalDate.of(2026, 3, 4);
    try (Database database = Database.open(copy.settings())) {
      assertThat(database.backUpDaily(backups(), today, 2)).isPresent();
      assertThat(database.backUpDaily(backups(), today, 2)).isEmpty();
      database.backUpDaily(backups(), today.plusDays(1), 2);
      database.backUpDaily(backups(), today.plusDays(2), 2);
    }

    assertThat(kept())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("daily-2026-03-05.zip", "daily-2026-03-06.zip");
  }

  @Test
  void programs_that_share_the_folder_make_one_backup_a_day() throws Exception {
    LocalDate today = LocalDate.of(2026, 3, 4);
    try (Database first = Database.open(copy.settings());
        Database second = Database.open(copy.settings());
        ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Optional<Path>>> made =
          Stream.of(first, second)
              .map(each -> pool.submit(() -> each.backUpDaily(backups(), today, 2)))
              .toList();

      assertThat(made.get(0).get().isPresent()).isNotEqualTo(made.get(1).get().isPresent());
    }
  }

  @Test
  void a_backup_of_an_older_program_is_brought_up_to_date() {
    Path file = folder.resolve("old.zip");
    Database.backUp(copy.settings(), file);

    try (TestDatabase empty = TestDatabase.empty();
        BackupFile backup = BackupFile.open(file)) {
      new Opening(empty.settings(), LaterRelease.EXPANDING).restore(backup);

      try (Database restored = open(empty, LaterRelease.EXPANDING, Optional.empty());
          Database old = Database.open(copy.settings())) {
        assertThat(restored.audit().run()).isEqualTo(old.audit().run());
      }
      assertThat(Database.backUp(empty.settings(), folder.resolve("new.zip")).schema())
          .isEqualTo("9001");
    }
  }

  /** A table that no code knows yet, and the numbers that its sequence gave. */
  @Test
  void what_a_later_release_adds_is_backed_up_without_a_word_in_the_program() throws SQLException {
    Path file = folder.resolve("new.zip");
    openNew().close();
    execute(copy, "INSERT INTO note (player_id, text) VALUES (1, 'a'), (1, E'b\\t\\\\N')");
    Database.backUp(copy.settings(), file);

    try (TestDatabase empty = TestDatabase.empty();
        BackupFile backup = BackupFile.open(file)) {
      new Opening(empty.settings(), LaterRelease.EXPANDING).restore(backup);

      execute(empty, "INSERT INTO note (player_id, text) VALUES (1, 'c')");
      assertThat(text(empty, "SELECT string_agg(number || text, ' ' ORDER BY number) FROM note"))
          .isEqualTo("1a 2b\t\\N 3c");
    }
  }

  @Test
  void old_and_new_program_play_on_together_while_the_tables_expand() throws Exception {
    try (Database old = Database.open(copy.settings())) {
      Playing before = new Playing(new Game(old), 1_000);
      before.awaitSome();

      try (Database upgraded = openNew();
          Database startedAgain = Database.open(copy.settings())) {
        Playing after = new Playing(new Game(upgraded), 2_000);
        Playing beside = new Playing(new Game(startedAgain), 3_000);
        after.awaitSome();
        beside.awaitSome();
        before.awaitSome();

        long answered = before.end() + after.end() + beside.end();
        AuditReport report = upgraded.audit().run();
        assertThat(report.differences()).isEmpty();
        assertThat(report.players()).isEqualTo(answered + 1);
        assertThat(report.events()).containsEntry("summon", answered + 1);
      }
    }
  }

  @Test
  void what_was_spent_before_it_was_counted_is_read_from_the_ledger() throws SQLException {
    String balances = "SELECT string_agg(b::text, ' ' ORDER BY b) FROM balance AS b";
    try (Database now = Database.open(copy.settings())) {
      Hands hands =
          new Hands(JooqPorts.over(copy, now), SeededDice.fromMaster(new Seed("ab".repeat(32))));
      Game game = new Game(now);
      for (Way way : Way.values()) {
        hands.adjust.handle(
            new AdjustPlayer.Command(
                new CommandId("adjusted " + way),
                BEN,
                ANA,
                way,
                new Money(REVIES),
                new Quantity(7_777),
                ASKED));
      }
      game.begin(BEN);
      game.summon(BEN, TestRules.STANDARD, 1);
      hands.resetPlayer.handle(new ResetPlayer.Command(game.fresh(), ANA, BEN, "player2", ASKED));
      game.begin(BEN);
    }
    String before = text(copy, balances);

    execute(copy, "ALTER TABLE balance DROP COLUMN spent");
    execute(copy, "ALTER TABLE survey_currency DROP COLUMN spent_by_all");
    execute(copy, "UPDATE balance SET earned = earned + 1");
    execute(copy, "DELETE FROM flyway_schema_history WHERE version = '13'");
    Database.open(copy.settings()).close();

    assertThat(text(copy, balances)).isEqualTo(before).contains("(1,fayrites,8,0,1)");
  }

  @Test
  void after_a_contraction_only_those_may_run_whom_it_spares() {
    open(copy, LaterRelease.CONTRACTING, Optional.empty()).close();

    try (Database spared = openNew()) {
      new Game(spared).begin(BEN);
      assertThat(spared.audit().run().differences()).isEmpty();
    }
    assertThatExceptionOfType(DatabaseProblem.SchemaNewer.class)
        .isThrownBy(() -> Database.open(copy.settings()).close())
        .withMessageContaining("version 9002");
  }

  private static void execute(TestDatabase on, String sql) throws SQLException {
    try (var connection = on.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(TestDatabase on, String sql) throws SQLException {
    try (var connection = on.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** Somebody new begins and summons, again and again; every command must be answered. */
  private static final class Playing {
    private static final int SOME = 5;

    private final Game game;
    private final AtomicLong next;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong answered = new AtomicLong();
    private final List<RuntimeException> unanswered = new ArrayList<>();
    private final Thread thread;
    private volatile CountDownLatch some = new CountDownLatch(SOME);

    Playing(Game game, long first) {
      this.game = game;
      this.next = new AtomicLong(first);
      this.thread = Thread.startVirtualThread(this::play);
    }

    private void play() {
      try {
        while (!over.get()) {
          PlayerId player = new PlayerId(next.getAndIncrement());
          game.begin(player);
          game.summon(player, TestRules.STANDARD, 1);
          answered.incrementAndGet();
          some.countDown();
        }
      } catch (RuntimeException failed) {
        unanswered.add(failed);
        while (some.getCount() > 0) {
          some.countDown();
        }
      }
    }

    /** Waits for some more answers. */
    void awaitSome() throws InterruptedException {
      some.await();
      some = new CountDownLatch(SOME);
    }

    long end() throws InterruptedException {
      over.set(true);
      thread.join();
      assertThat(unanswered).isEmpty();
      return answered.get();
    }
  }
}
