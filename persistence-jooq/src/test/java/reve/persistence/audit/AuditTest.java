package reve.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.admin.AdjustPlayer;
import reve.game.admin.GiveEsprits;
import reve.game.admin.Measure;
import reve.game.admin.Quantity;
import reve.game.admin.ResetPlayer;
import reve.game.admin.Way;
import reve.game.esprit.Element;
import reve.game.host.Grounds;
import reve.game.player.AcceptPolicy;
import reve.game.shared.PlayerId;
import reve.game.shared.Seed;
import reve.game.shared.SeededDice;
import reve.game.testworld.Hands;
import reve.game.testworld.TestRules;
import reve.persistence.Database;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.JooqPorts;
import reve.persistence.testdatabase.TestDatabase;

class AuditTest {
  private final TestDatabase copy = TestDatabase.migrated();
  private final Database database = Database.open(copy.settings());
  private final Game game = new Game(database);

  @BeforeEach
  void play() {
    game.begin(ANA);
    game.begin(BEN);
    game.summon(ANA, TestRules.STANDARD, 1);
    game.acceptPolicy.handle(new AcceptPolicy.Command(game.fresh(), new PlayerId(3)));
  }

  @AfterEach
  void close() {
    database.close();
    copy.close();
  }

  @Test
  void an_empty_game_is_in_order() {
    try (TestDatabase nothing = TestDatabase.migrated();
        Database empty = Database.open(nothing.settings())) {
      AuditReport report = empty.audit().run();

      assertThat(report.ok()).isTrue();
      assertThat(report.players()).isZero();
    }
  }

  @Test
  void what_was_played_is_in_order_and_counted() {
    AuditReport report = database.audit().run();

    assertThat(report.differences()).isEmpty();
    assertThat(report.ok()).isTrue();
    assertThat(report.players()).isEqualTo(3);
    assertThat(report.ledgerRows()).isEqualTo(11);
    assertThat(report.events())
        .containsEntry("policy_accepted", 3L)
        .containsEntry("registration", 2L)
        .containsEntry("summon", 1L)
        .containsEntry("collection_updated", 3L)
        .containsEntry("currency_gain", 8L)
        .containsEntry("currency_spend", 3L);
  }

  @Test
  void what_an_owner_does_to_players_is_in_order() {
    Hands hands =
        new Hands(JooqPorts.over(copy, database), SeededDice.fromMaster(new Seed("ab".repeat(32))));
    Grounds grounds = new Grounds("to be audited");
    Measure revies = new Measure.Money(TestRules.REVIES);
    for (Way way : Way.values()) {
      hands.adjust.handle(
          new AdjustPlayer.Command(
              game.fresh(), BEN, ANA, way, revies, new Quantity(7_777), grounds));
    }
    hands.giveEsprits.handle(
        new GiveEsprits.Command(
            game.fresh(), BEN, ANA, TestRules.id(Element.UMBRAL, 5), 12, 3, grounds));
    assertThat(database.audit().run().differences()).isEmpty();

    hands.resetPlayer.handle(new ResetPlayer.Command(game.fresh(), BEN, ANA, "player1", grounds));

    AuditReport report = database.audit().run();
    assertThat(report.differences()).isEmpty();
    assertThat(report.events())
        .containsEntry("admin_adjustment", 4L)
        .containsEntry("admin_deletion", 1L);
    game.begin(ANA);
    assertThat(database.audit().run().differences()).isEmpty();
  }

  /** Each line spoils one thing behind the game's back, as only a fault could. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          update balance set amount = amount + 1 where player_id = 1 and currency = 'erythl' \
          | player 1: the ledger of erythl sums to 30, and the balance is 31
          delete from balance where player_id = 1 and currency = 'erythl' \
          | player 1: the ledger of erythl sums to 30, and the balance is 0
          insert into balance values (1, 'gold', 5, 0, 0) \
          | player 1: the ledger of gold sums to 0, and the balance is 5
          update ledger set balance_after = 31 where player_id = 1 and currency = 'erythl' \
          | player 1: line 1 of act 2 leaves 31 erythl where 0 and 30 make 30
          update balance set earned = 29 where player_id = 1 and currency = 'erythl' \
          | player 1: the ledger shows 30 erythl earned, and 29 is kept
          update balance set spent = 2 where player_id = 1 and currency = 'erythl' \
          | player 1: the ledger shows 0 erythl spent, and 2 is kept
          update ledger set reason = 'CRAFT' where player_id = 1 and currency = 'erythl' \
          | player 1: the ledger shows 0 erythl earned, and 30 is kept
          update balance set amount = -1 where player_id = 1 and currency = 'erythl' \
          | player 1: -1 erythl are out of bounds
          update ledger set balance_after = -1 where player_id = 1 and currency = 'erythl' \
          | player 1: -1 erythl are out of bounds
          update item set count = -1 where player_id = 1 \
          | player 1: -1 of item energy_potion are out of bounds
          update stack set quantity = 1000000 where player_id = 2 and esprit = (select min(esprit) \
          from stack where player_id = 2) | is out of bounds
          update stack set stars = 6 where player_id = 1 | is out of bounds
          update stack set level = 201 where player_id = 1 | is out of bounds
          update stack set limit_breaks = 9 where player_id = 1 | is out of bounds
          update collection_totals set copies = 4 where player_id = 2 \
          | player 2: 2 stacks of 2 copies are owned, and the totals say 2 of 4
          update collection_totals set unique_esprits = 1 where player_id = 2 \
          | player 2: 2 stacks of 2 copies are owned, and the totals say 1 of 2
          delete from collection_totals where player_id = 2 \
          | player 2: 2 stacks of 2 copies are owned, and the totals say 0 of 0
          delete from journal where player_id = 2 and kind = 'collection_updated' \
          | player 2: the journal explains 0 copies of
          delete from stack where player_id = 2 | and 0 are owned
          insert into outbox values (1, 2, 99, 'ear', now()) \
          | player 1: a message waits for line 99 of act 2, which the journal lacks
          update ledger set player_id = 77 where player_id = 2 \
          | ledger: 5 rows are of player 77, whom nobody knows
          update stack set player_id = 77 where player_id = 2 \
          | stack: 2 rows are of player 77, whom nobody knows
          update command set player_id = 77 where player_id = 3 \
          | command: 1 rows are of player 77, whom nobody knows
          update player set acts = 3 where player_id = 1 | journal: act 4 of player 1, who has done 3
          """)
  void whatever_is_spoilt_is_found(String spoil, String found) throws SQLException {
    unchecked(spoil);

    AuditReport report = database.audit().run();

    assertThat(report.ok()).isFalse();
    assertThat(report.differences()).anySatisfy(each -> assertThat(each).contains(found));
  }

  /** No more than a hundred differences are told. */
  @Test
  void the_first_hundred_differences_are_told() throws SQLException {
    unchecked(
        "insert into balance select 1, 'coin' || n, 5, 0, 0 from generate_series(1, 200) as n");

    assertThat(database.audit().run().differences()).hasSize(100);
  }

  @Test
  void a_running_game_is_in_order_at_every_moment() throws InterruptedException {
    AtomicBoolean over = new AtomicBoolean();
    Thread playing =
        Thread.startVirtualThread(() -> {
          for (long player = 10; !over.get(); player++) {
            game.begin(new PlayerId(player));
            game.summon(new PlayerId(player), TestRules.STANDARD, 1);
          }
        });

    for (int n = 0; n < 10; n++) {
      assertThat(database.audit().run().differences()).isEmpty();
    }
    over.set(true);
    playing.join();

    assertThat(database.audit().run().differences()).isEmpty();
  }

  /** Runs the statement with every check and foreign key switched off. */
  private void unchecked(String sql) throws SQLException {
    try (Connection connection = copy.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          DO $$
          DECLARE made record;
          BEGIN
            FOR made IN SELECT conname, conrelid::regclass AS owner FROM pg_constraint
              WHERE contype IN ('c', 'f') AND connamespace = 'public'::regnamespace
            LOOP
              EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', made.owner, made.conname);
            END LOOP;
          END $$
          """);
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }
}
