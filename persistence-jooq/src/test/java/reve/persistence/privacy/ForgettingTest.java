package reve.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.admin.AdjustPlayer;
import reve.game.admin.Incident;
import reve.game.admin.Measure;
import reve.game.admin.Quantity;
import reve.game.admin.Way;
import reve.game.host.Decree;
import reve.game.host.DecreeName;
import reve.game.host.FollowHost;
import reve.game.host.Grounds;
import reve.game.host.IssueDecree;
import reve.game.inmemory.InProcessAnnouncements;
import reve.game.player.PlayerName;
import reve.game.player.Renamed;
import reve.game.privacy.ForgetOutcome.Forgotten;
import reve.game.privacy.ForgetOutcome.NothingKept;
import reve.game.privacy.ForgetPerson;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Rulebooks;
import reve.game.shared.Seed;
import reve.game.shared.SeededDice;
import reve.game.statistics.StatisticsRules;
import reve.game.testworld.Hands;
import reve.game.testworld.RandomHistory;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.persistence.Database;
import reve.persistence.testdatabase.JooqPorts;
import reve.persistence.testdatabase.TestDatabase;

/** After somebody is forgotten nothing leads to them, whatever they did before. */
class ForgettingTest {
  private static final PlayerId EVE = new PlayerId(424_242_424_242_424_242L);
  private static final PlayerId BEN = new PlayerId(171_717_171_717_171_717L);
  private static final String NAME = "Evangeline Nightjar";
  private static final Grounds GROUNDS = new Grounds(NAME + " asked for it");

  private final TestDatabase copy = TestDatabase.migrated();
  private final Places places = new Places(copy);
  private final Database database = Database.open(copy.settings());
  private final Hands hands =
      new Hands(JooqPorts.over(copy, database), SeededDice.fromMaster(new Seed("ab".repeat(32))));

  @BeforeEach
  void live() {
    hands.begin(EVE, new PlayerName(NAME));
    hands.begin(BEN);
    hands.enrich(EVE, "rich", 20_000, TestRules.REVIES, TestRules.ERYTHL, TestRules.FAYRITES);
    RandomHistory history = new RandomHistory(EVE, 7);
    for (int n = 0; n < 300; n++) {
      hands.clock.pass(history.pause());
      assertThat(history.next(hands.stacks(EVE)).apply(hands)).isNotNull();
    }
    hands.act(
        EVE,
        "another name",
        unit ->
            unit.journal()
                .record(new Renamed(EVE, new PlayerName(NAME + " I"), new PlayerName(NAME))));
    gift("of an owner", EVE, BEN, GROUNDS);
    gift("as an owner", BEN, EVE, new Grounds("thanks"));
    decree();
    hands.act(
        BEN,
        "ban",
        unit ->
            database
                .decrees()
                .put(DecreeName.banOf(EVE), new Decree.Ban("cheated", Optional.empty(), ""), BEN));
    database
        .incidents()
        .note(
            new Incident(
                "AB12CD34", EVE, "explore", new CommandId("x"), Instant.EPOCH, Optional.of("x")));
    TestRules.leaderboards()
        .categories()
        .forEach(board -> database.standings().take(board, hands.clock.instant()));
    hands.clock.pass(Duration.ofMinutes(2));
    database.surveys().take(new StatisticsRules(300, 7, 30), hands.clock.instant());
  }

  private void decree() {
    Rulebooks rulebooks = new Rulebooks(TestRules.book());
    new IssueDecree(
            hands.unitOfWork,
            database.decrees(),
            database.players(),
            new FollowHost(hands.unitOfWork, database.decrees(), rulebooks),
            new InProcessAnnouncements())
        .handle(
            new IssueDecree.Command(
                new CommandId("decree"),
                EVE,
                DecreeName.closing("energy"),
                Optional.of(new Decree.Closing("energy")),
                GROUNDS));
  }

  private void gift(String command, PlayerId player, PlayerId actor, Grounds grounds) {
    hands.adjust.handle(
        new AdjustPlayer.Command(
            new CommandId(command),
            actor,
            player,
            Way.GIVE,
            new Measure.Money(TestRules.REVIES),
            new Quantity(5),
            grounds));
  }

  @AfterEach
  void close() {
    database.close();
    copy.close();
  }

  private Object forget(String command) {
    return hands.forgetPerson.handle(new ForgetPerson.Command(new CommandId(command), EVE));
  }

  @Test
  @Shows("M01")
  void no_name_and_no_id_is_left_in_any_column_of_any_table() throws SQLException {
    assertThat(places.of(String.valueOf(EVE.value()))).hasSizeGreaterThan(10);
    assertThat(places.of(NAME)).contains("player.name", "journal.details");
    String code =
        places.names("SELECT code FROM friend_code WHERE player_id = " + EVE.value()).getFirst();

    assertThat(forget("forget")).isEqualTo(new Forgotten());

    assertThat(places.of(code)).isEmpty();
    assertThat(places.of(String.valueOf(EVE.value()))).isEmpty();
    assertThat(places.of(NAME)).isEmpty();
  }

  @Test
  @Shows("M01")
  void the_books_still_balance_and_say_what_happened() {
    forget("forget");

    var report = database.audit().run();
    assertThat(report.differences()).isEmpty();
    assertThat(report.events()).containsEntry("privacy_deleted", 1L);
    assertThat(report.events().get("summon")).isPositive();
  }

  @Test
  void a_ban_outlives_it_and_the_acts_of_the_owner_they_were_too() {
    forget("forget");

    assertThat(hands.unitOfWork.<Map<DecreeName, Decree>>ask(moment -> database.decrees().all()))
        .containsKeys(DecreeName.banOf(EVE), DecreeName.closing("energy"));
    assertThat(database.incidents().trace(BEN, new CommandId("as an owner"))).isPresent();
  }

  @Test
  void a_second_time_there_is_nobody() {
    forget("forget");

    assertThat(forget("forget")).isEqualTo(new NothingKept());
    hands.begin(EVE, new PlayerName("Somebody Else"));
    assertThat(database.audit().run().differences()).isEmpty();
  }

  @Test
  void what_is_given_out_names_every_table_that_holds_something() throws IOException, SQLException {
    JsonNode export =
        new JsonMapper()
            .readTree(hands.unitOfWork.<String>ask(moment -> database.personalData().export(EVE)));

    TreeSet<String> tables = new TreeSet<>();
    places
        .of(String.valueOf(EVE.value()))
        .forEach(place -> tables.add(place.substring(0, place.indexOf('.'))));
    assertThat(tables).hasSizeGreaterThan(10);
    tables.forEach(table -> assertThat(export.path(table)).as(table).isNotEmpty());
    assertThat(export.path("journal_of_others")).hasSize(2);
    assertThat(export.path("decree")).hasSize(2);
    assertThat(export.path("player").path(0).path("name").asText()).isEqualTo(NAME);
  }

  /** Whoever adds a table about people decides here what becomes of it. */
  @Test
  void every_table_with_a_player_is_known() throws SQLException {
    assertThat(
            places.names(
                """
                SELECT DISTINCT table_name FROM information_schema.columns
                WHERE table_schema = 'public' AND column_name = 'player_id'
                """))
        .containsExactlyInAnyOrderElementsOf(
            PersonalTables.all().stream().map(table -> table.getName()).toList());
    assertThat(PersonalTables.belongings().stream().map(table -> table.getName()))
        .containsExactlyInAnyOrder(
            "achievement",
            "achievement_count",
            "activity_player",
            "banner_record",
            "class_record",
            "codex_entry",
            "codex_reward",
            "collection_totals",
            "daily_claim",
            "echo_record",
            "exploration",
            "fusion_attempt",
            "fusion_tally",
            "gauge_watch",
            "inbox",
            "item",
            "notice_direct",
            "notice_switch",
            "reve_charge",
            "skill",
            "stack",
            "weekly_points");
  }

  /** So that a column that holds a person under another name is not overlooked. */
  @Test
  void no_other_column_holds_a_person() throws SQLException {
    assertThat(
            places.names(
                """
                SELECT table_name || '.' || column_name FROM information_schema.columns
                WHERE table_schema = 'public' AND data_type = 'bigint' AND column_name ~ 'actor|owner|_id$|seller|buyer'
                  AND column_name NOT IN ('player_id')
                """))
        .containsExactly("decree.actor");
  }
}
