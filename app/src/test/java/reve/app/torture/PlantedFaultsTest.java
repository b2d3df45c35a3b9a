package reve.app.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.app.torture.Finding.Kind.AUDIT;
import static reve.app.torture.Finding.Kind.COPIES;
import static reve.app.torture.Finding.Kind.DOUBLED;
import static reve.app.torture.Finding.Kind.LOST;
import static reve.app.torture.Finding.Kind.MISTOLD;
import static reve.app.torture.Finding.Kind.MONEY;
import static reve.app.torture.Finding.Kind.UNFOUNDED;
import static reve.app.torture.Finding.Kind.UNSERVED;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reve.app.config.RichGame;
import reve.app.database.EmbeddedPostgresql;
import reve.app.session.DatabaseChoice;
import reve.app.session.DiceSources;
import reve.app.session.DiscordChoice;
import reve.app.session.Plan;
import reve.app.session.Safekeeping;
import reve.app.session.Session;
import reve.app.settings.Places;
import reve.app.torture.History.Entry;
import reve.discord.gateway.Sharding;
import reve.discordlocal.DiscordLocal;
import reve.discordlocal.Options;
import reve.discordlocal.gateway.ServedShard;
import reve.persistence.DatabaseSettings;

/** The checker of the fault suite, seen to catch each kind of fault in a copy of a good game. */
@TestInstance(Lifecycle.PER_CLASS)
class PlantedFaultsTest {
  private static final int ENOUGH = 60;
  private static final Duration UNHURRIED = Duration.ofMinutes(1);
  private static final String A_SUMMON =
      "(select player_id, act from journal where kind = 'summon' order by 1, 2 limit 1)";

  private final EmbeddedPostgresql server = EmbeddedPostgresql.forgetful();
  private final History good = new History();
  private int copies;

  @BeforeAll
  void playWell(@TempDir Path folder) {
    Plan plan =
        new Plan(
            new DatabaseChoice.Own(server.address(), new Safekeeping(Optional.empty(), 0)),
            Optional.empty(),
            new DiscordChoice.Local(Options.builder().botName("Reve").expiry(UNHURRIED).build()),
            new Sharding.Recommended(),
            RichGame.copyOf(Places.home().resolve("config"), folder, Torture.RICHES),
            Set.of(),
            false,
            4,
            InstantSource.system(),
            DiceSources.fixed(1));
    try (Session session = Session.open(plan, new SimpleMeterRegistry());
        Crowd crowd = new Crowd(session.local().orElseThrow().acts(), good, 1)) {
      crowd.begin(2);
      Patience.until("enough has happened", () -> crowd.answered() >= ENOUGH);
      crowd.end();
    }
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void a_good_game_has_nothing_to_find() throws SQLException {
    assertThat(found("select 1", good)).isEmpty();
  }

  static Stream<Arguments> tampering() {
    return Stream.of(
        Arguments.of(
            "a ledger line is doubled",
            """
            insert into ledger
            select player_id, act, 99, at, currency, change, balance_after, reason, command_id
            from ledger where (player_id, act) in %s
            """
                .formatted(A_SUMMON),
            Set.of(MONEY, AUDIT)),
        Arguments.of(
            "a price is taken twice, and all of it agrees",
            """
            with line as (
              select * from ledger where reason = 'SUMMON' order by player_id, act desc limit 1),
            later as (
              update ledger set balance_after = ledger.balance_after + line.change from line
              where ledger.player_id = line.player_id and ledger.currency = line.currency
                and ledger.act > line.act),
            doubled as (
              insert into ledger
              select player_id, act, 99, at, currency, change, balance_after + change, reason,
                     command_id
              from line)
            update balance set amount = amount + line.change, spent = spent - line.change from line
            where balance.player_id = line.player_id and balance.currency = line.currency
            """,
            Set.of(MONEY)),
        Arguments.of(
            "a command's row is lost",
            "delete from command where (player_id, act) in " + A_SUMMON,
            Set.of(LOST)),
        Arguments.of(
            "a stack has a copy too many",
            """
            with grown as (
              update stack set quantity = quantity + 1
              where (player_id, esprit) in (select player_id, esprit from stack order by 1, 2 limit 1)
              returning player_id)
            update collection_totals set copies = copies + 1
            where player_id in (select player_id from grown)
            """,
            Set.of(COPIES, AUDIT)),
        Arguments.of(
            "a balance is off by one",
            """
            update balance set amount = amount + 1
            where currency = 'revies' and player_id in (select min(player_id) from balance)
            """,
            Set.of(MONEY, AUDIT)),
        Arguments.of(
            "an item is there once too often",
            """
            update item set count = count + 1
            where item = 'xp_orb' and player_id in (select min(player_id) from item)
            """,
            Set.of(COPIES)),
        Arguments.of(
            "a lock has come off by itself",
            """
            update stack set locked = not locked
            where (player_id, esprit) in (select player_id, esprit from stack order by 1, 2 limit 1)
            """,
            Set.of(COPIES)),
        Arguments.of(
            "a journal line is doubled",
            """
            insert into journal
            select player_id, act, 99, at, kind, command_id, null, details
            from journal where kind = 'summon' and (player_id, act) in %s
            """
                .formatted(A_SUMMON),
            Set.of(DOUBLED)),
        Arguments.of(
            "a day's gift is taken twice, by two other commands",
            """
            insert into journal
            select player_id, act, 99, at, 'daily_claim', command_id, null, '{"day": "2026-11-20"}'
            from journal where kind = 'summon'
              and player_id in (
                select player_id from journal where kind = 'summon'
                group by 1 order by count(*) desc limit 1)
            order by act limit 2
            """,
            Set.of(DOUBLED)),
        Arguments.of(
            "a journal line is lost",
            "delete from journal where kind = 'class_selected'",
            Set.of(LOST)),
        Arguments.of(
            "a command is done a second time, as another act",
            """
            with again as (
              insert into journal
              select player_id, acts + 1, 1, now(), 'policy_accepted', command_id, '00', details
              from journal join player using (player_id) where kind = 'policy_accepted'
              returning player_id)
            update player set acts = acts + 1 where player_id in (select player_id from again)
            """,
            Set.of(DOUBLED, LOST)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tampering")
  void tampering_is_found(String what, String sql, Set<Finding.Kind> kinds) throws SQLException {
    assertThat(found(sql, good)).as(what).isEqualTo(kinds);
  }

  @Test
  void a_command_that_was_acknowledged_and_vanished_is_lost() throws SQLException {
    Entry one = acknowledged();

    assertThat(
            found(
                "select 1",
                changed(
                    one,
                    List.of(
                        one,
                        new Entry(
                            one.user(), one.deed(), "i:7", Verdict.ACKNOWLEDGED, "", Map.of())))))
        .isEqualTo(Set.of(LOST));
  }

  @Test
  void a_command_that_was_refused_and_happened_is_unfounded() throws SQLException {
    Entry one = acknowledged();
    Entry refused =
        new Entry(one.user(), one.deed(), one.command(), Verdict.REFUSED, "No.", Map.of());

    assertThat(found("select 1", changed(one, List.of(refused)))).isEqualTo(Set.of(UNFOUNDED));
  }

  @Test
  void what_the_game_gives_when_a_week_is_over_is_not() throws SQLException {
    String given =
        """
        with one as (
          update player set acts = acts + 1
          where player_id in (select player_id from command order by 1 limit 1)
          returning player_id, acts)
        insert into command
        select player_id, '%s', acts, now(), 'reve.game.weekly.WeeklyOutcome', '{}' from one
        """;

    assertThat(found(given.formatted("weekly:2026-03-02"), good)).isEmpty();
    assertThat(found(given.formatted("yearly:2026"), good)).isEqualTo(Set.of(UNFOUNDED));
  }

  @Test
  void a_command_that_nobody_sent_is_unfounded() throws SQLException {
    assertThat(found("select 1", changed(acknowledged(), List.of()))).isEqualTo(Set.of(UNFOUNDED));
  }

  @Test
  void a_number_that_was_shown_wrongly_is_mistold() throws SQLException {
    Entry one = acknowledged();
    Map<String, String> wrong = new HashMap<>(one.shown());
    wrong.put("/pity", "101");

    assertThat(found("select 1", changed(one, List.of(showing(one, wrong)))))
        .isEqualTo(Set.of(MISTOLD));
  }

  @Test
  void a_number_that_cannot_be_read_any_more_is_mistold() throws SQLException {
    Entry one = acknowledged();
    Map<String, String> read = one.deed().shown("A dream answers. Bad luck: 3 of 100.");

    assertThat(read).isEmpty();
    assertThat(found("select 1", changed(one, List.of(showing(one, read)))))
        .isEqualTo(Set.of(MISTOLD));
  }

  @Test
  void a_run_in_which_nothing_is_answered_is_unserved() throws SQLException {
    History silent = new History();
    good.entries().stream()
        .map(one ->
            new Entry(one.user(), one.deed(), one.command(), Verdict.UNANSWERED, "", Map.of()))
        .forEach(silent::add);

    assertThat(found("select 1", silent)).isEqualTo(Set.of(UNSERVED));
  }

  @Test
  void a_run_in_which_nothing_is_sent_is_unserved() throws SQLException {
    assertThat(found("select 1", new History())).isEqualTo(Set.of(UNFOUNDED, UNSERVED));
  }

  @Test
  void a_run_in_which_nearly_everything_is_refused_is_unserved() throws SQLException {
    History refusing = new History();
    good.entries().forEach(refusing::add);
    Entry one = acknowledged();
    IntStream.range(0, 20 * good.entries().size())
        .forEach(number ->
            refusing.add(
                new Entry(
                    one.user(), one.deed(), "i:" + number, Verdict.REFUSED, "No.", Map.of())));

    assertThat(found("select 1", refusing)).isEqualTo(Set.of(UNSERVED));
  }

  @Test
  void a_shard_with_two_sessions_is_doubled() throws SQLException {
    try (DiscordLocal discord = DiscordLocal.start(Options.builder().build());
        HttpClient http = HttpClient.newHttpClient()) {
      WebSocket first = identified(discord, http);
      WebSocket second = identified(discord, http);
      Patience.until(
          "both are there",
          () -> discord.sessions().served().equals(List.of(new ServedShard(0, 1, 2))));
      first.abort();
      second.abort();

      assertThat(found("select 1", good, discord.sessions().servedTwice()))
          .isEqualTo(Set.of(DOUBLED));
    }
  }

  /** A connection to the gateway as the only shard. */
  private static WebSocket identified(DiscordLocal discord, HttpClient http) {
    WebSocket socket =
        http.newWebSocketBuilder()
            .buildAsync(
                URI.create("ws://127.0.0.1:" + discord.port() + "/gateway?v=10&encoding=json"),
                new WebSocket.Listener() {})
            .join();
    socket
        .sendText(
            """
            {"op": 2, "d": {"token": "%s", "intents": 0, "properties": {}, "shard": [0, 1]}}
            """
                .formatted(discord.token()),
            true)
        .join();
    return socket;
  }

  private static Entry showing(Entry one, Map<String, String> numbers) {
    return new Entry(
        one.user(), one.deed(), one.command(), one.verdict(), one.text(), Map.copyOf(numbers));
  }

  /** A summon by a command of its own, acknowledged once. */
  private Entry acknowledged() {
    return good.entries().stream()
        .filter(entry -> entry.verdict() == Verdict.ACKNOWLEDGED)
        .filter(entry -> entry.shown().containsKey("/pity") && entry.command().startsWith("i:"))
        .findFirst()
        .orElseThrow();
  }

  /** The good history with other entries in the place of one. */
  private History changed(Entry one, List<Entry> instead) {
    History changed = new History();
    good.entries().stream()
        .flatMap(entry -> entry.equals(one) ? instead.stream() : Stream.of(entry))
        .forEach(changed::add);
    return changed;
  }

  /** What kinds of findings there are after the SQL has run on a copy of the database. */
  private Set<Finding.Kind> found(String sql, History history) throws SQLException {
    return found(sql, history, 0);
  }

  private Set<Finding.Kind> found(String sql, History history, long servedTwice)
      throws SQLException {
    String name = "copy" + copies++;
    run("template1", "create database " + name + " template " + server.address().name());
    run(name, sql);
    return new Checker(named(name))
        .check(history, servedTwice).stream().map(Finding::kind).collect(Collectors.toSet());
  }

  private void run(String name, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.address().port(), name),
                "postgres",
                "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private DatabaseSettings named(String name) {
    DatabaseSettings own = server.address();
    return new DatabaseSettings(
        own.host(), own.port(), name, own.parameters(), own.user(), own.password(), 2);
  }
}
