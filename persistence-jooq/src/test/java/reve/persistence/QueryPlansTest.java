package reve.persistence;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.REVIES;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reve.game.collection.CollectionFilter;
import reve.game.collection.CollectionIndex;
import reve.game.collection.CollectionIndex.Least;
import reve.game.collection.CollectionIndex.Scope;
import reve.game.collection.CollectionSort;
import reve.game.collection.ViewCollection;
import reve.game.economy.ClaimDaily;
import reve.game.economy.CurrencyId;
import reve.game.economy.Ledger;
import reve.game.economy.ViewHistory;
import reve.game.esprit.Element;
import reve.game.esprit.Esprit;
import reve.game.esprit.EspritId;
import reve.game.friend.FriendCode;
import reve.game.leaderboard.BoardId;
import reve.game.notification.Inbox;
import reve.game.shared.CommandId;
import reve.game.shared.PlayerId;
import reve.game.shared.Subscriber;
import reve.game.shared.Turn;
import reve.game.statistics.StatisticsRules;
import reve.game.summon.SummonOutcome;
import reve.game.testworld.TestRules;
import reve.game.weekly.Week;
import reve.game.weekly.WeeklyClosings;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.TestDatabase;

/** Among 100,000 players, no statement about one of them reads a whole table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryPlansTest {
  private static final PlayerId SOMEONE = new PlayerId(50_000);
  private static final PlayerId NEWCOMER = new PlayerId(200_000);

  /** Of boards, currencies and days there are a handful. */
  private static final String WHOLE_TABLE =
      "Seq Scan on (?!leaderboard_snapshot|survey|activity_day|activity_feature)";

  private static final StatisticsRules SURVEY = new StatisticsRules(300, 7, 30);

  private final Subscriber ear = new Ear();
  private final CapturedStatements captured = new CapturedStatements();
  private final TestDatabase copy = TestDatabase.migrated();
  private final Database database = Database.open(copy.settings(), captured.around());
  private final Game game = new Game(database, ear);

  /** Receives summons and forgets them. */
  private static final class Ear implements Subscriber {
    @Override
    public String name() {
      return "ear";
    }

    @Override
    public Set<String> kinds() {
      return Set.of("summon");
    }

    @Override
    public void receive(Message message) {
      // how the message came here is all that matters
    }
  }

  @BeforeAll
  void load() throws IOException, SQLException {
    try (InputStream script = getClass().getResourceAsStream("/crowd.sql");
        Connection connection = copy.connect();
        Statement statement = connection.createStatement()) {
      byte[] sql = Objects.requireNonNull(script).readAllBytes();
      statement.execute(new String(sql, StandardCharsets.UTF_8));
      TestRules.leaderboards()
          .categories()
          .forEach(board -> database.standings().take(board, Instant.now()));
      statement.execute("ANALYZE");
    }
  }

  @AfterAll
  void close() {
    database.close();
    copy.close();
  }

  @BeforeEach
  void listen() {
    captured.clear();
  }

  @Test
  void pages_of_the_collection() throws SQLException {
    CollectionIndex.Key key = new CollectionIndex.Key(50, TestRules.id(Element.INFERNO, 1));
    CollectionFilter inferno = new CollectionFilter(Optional.empty(), Optional.of(Element.INFERNO));
    for (CollectionSort sort : CollectionSort.values()) {
      for (Turn<CollectionIndex.Key> turn : turns(key)) {
        collection(sort, CollectionFilter.NONE, turn);
        collection(sort, inferno, turn);
      }
    }

    assertNoPlanHas("stack", WHOLE_TABLE);
  }

  @Test
  void what_a_collection_comes_to_and_lacks() throws SQLException {
    CollectionIndex index = database.collectionIndex();
    List<EspritId> listed = TestRules.catalogue().all().stream().map(Esprit::id).toList();
    Scope recent = Scope.since(Instant.now().minus(Duration.ofDays(30)));
    Scope full = Scope.atLeast(List.of(new Least(Set.copyOf(listed), List.of(2L, 3L, 4L, 5L, 6L))));
    CollectionIndex.Order order = new CollectionIndex.Order.Largest(CollectionIndex.Measure.SINCE);
    game.unitOfWork.ask(moment -> index.spread(SOMEONE, TestRules.catalogue().all()));
    game.unitOfWork.ask(moment -> index.missing(SOMEONE, listed, 51));
    game.unitOfWork.ask(moment -> index.page(SOMEONE, recent, order, new Turn.First<>(), 10));
    game.unitOfWork.ask(moment -> index.page(SOMEONE, full, order, new Turn.First<>(), 10));
    game.unitOfWork.ask(moment -> database.codex().ever(SOMEONE));

    assertNoPlanHas("codex_entry", WHOLE_TABLE);
  }

  private void collection(
      CollectionSort sort, CollectionFilter filter, Turn<CollectionIndex.Key> turn) {
    game.viewCollection.handle(
        new ViewCollection.Question(SOMEONE, sort, filter, turn, Locale.ENGLISH));
  }

  @Test
  void pages_of_the_history() throws SQLException {
    List<Optional<CurrencyId>> scopes =
        List.of(Optional.empty(), Optional.of(REVIES), Optional.of(TestRules.VIRELITE));
    for (Optional<CurrencyId> only : scopes) {
      for (Turn<Ledger.Key> turn : turns(new Ledger.Key(2_500, 1))) {
        game.viewHistory.handle(new ViewHistory.Question(SOMEONE, only, turn, 10));
      }
    }

    assertNoPlanHas("ledger", WHOLE_TABLE + "|Sort|Filter");
  }

  @Test
  void pages_of_a_leaderboard_and_a_player_s_own_rank() throws SQLException {
    BoardId board = TestRules.POWER_BOARD;
    for (Turn<Long> turn : turns(50L)) {
      game.unitOfWork.ask(moment -> database.standings().page(board, turn, 10, 100));
    }
    game.unitOfWork.ask(moment -> database.standings().of(board, SOMEONE));
    game.unitOfWork.ask(moment -> database.standings().snapshot(board));

    assertNoPlanHas("leaderboard_standing", WHOLE_TABLE + "|Sort");
  }

  @Test
  void what_is_known_of_the_whole_game_and_of_its_days() throws SQLException {
    database.surveys().take(SURVEY, Instant.now());
    listen();
    game.unitOfWork.ask(moment -> database.surveys().newest());
    game.unitOfWork.ask(moment -> database.surveys().days(LocalDate.now(UTC).minusDays(29)));

    assertNoPlanHas("survey", WHOLE_TABLE);
    assertNoPlanHas("activity_day", WHOLE_TABLE);
  }

  @Test
  void counting_commands_reads_only_those_that_are_not_counted_yet() throws SQLException {
    database.surveys().take(SURVEY, Instant.now().plus(Duration.ofMinutes(5)));
    listen();
    database.surveys().take(SURVEY, Instant.now().plus(Duration.ofMinutes(10)));

    assertNoPlanHas("activity_player", "Seq Scan on command");
  }

  @Test
  void what_a_player_has_done() throws SQLException {
    game.unitOfWork.ask(moment -> database.achievements().of(SOMEONE));
    game.unitOfWork.ask(moment -> database.dailyClaims().last(SOMEONE));
    game.unitOfWork.ask(moment -> database.wallets().earned(SOMEONE));
    game.unitOfWork.ask(moment -> database.collectionTotals().of(SOMEONE));

    assertNoPlanHas("achievement_count", WHOLE_TABLE);
  }

  @Test
  void commands_from_the_first_to_a_ten_pull() throws SQLException {
    game.begin(NEWCOMER);
    game.claimDaily.handle(new ClaimDaily.Command(game.fresh(), NEWCOMER));
    SummonOutcome outcome = game.summon(NEWCOMER, TestRules.STANDARD, 1);

    assertThat(outcome).isInstanceOf(SummonOutcome.Summoned.class);
    assertNoPlanHas("collection_totals", WHOLE_TABLE);
  }

  @Test
  void deliveries_and_lost_replies() throws SQLException {
    database.outbox(List.of(ear)).deliver(Instant.now().plus(Duration.ofMinutes(1)), 50);
    database.replies().takeLost(SOMEONE, Instant.now(), new CommandId("now"));

    assertNoPlanHas("outbox", WHOLE_TABLE);
  }

  @Test
  void pages_of_an_inbox_and_what_is_due() throws SQLException {
    Instant now = Instant.now();
    for (Turn<Inbox.Key> turn : turns(new Inbox.Key(now, "1.1"))) {
      game.unitOfWork.ask(moment -> database.inbox().page(SOMEONE, turn, 10));
    }
    game.unitOfWork.ask(moment -> database.inbox().unread(SOMEONE, 100));
    database.inbox().markRead(SOMEONE, List.of(new Inbox.Key(now, "1.1")), now);
    database.inbox().claimDirect(now.plus(Duration.ofMinutes(1)), 20);
    database.gaugeWatches().claimDue(now.plus(Duration.ofMinutes(1)), 100);

    assertNoPlanHas("inbox", WHOLE_TABLE);
    assertNoPlanHas("gauge_watch", WHOLE_TABLE);
  }

  @Test
  void a_friend_and_the_best_of_a_week() throws SQLException {
    Week week = Week.of(Instant.now());
    WeeklyClosings.Standing last = new WeeklyClosings.Standing(SOMEONE, 490);
    game.unitOfWork.ask(moment -> database.friendCodes().holder(new FriendCode("00050000")));
    game.unitOfWork.ask(moment -> database.friendCodes().of(SOMEONE));
    game.unitOfWork.ask(moment -> database.weeklyPoints().of(SOMEONE, week));
    database.weeklyClosings().atLeast(480, week, Optional.empty(), 100);
    database.weeklyClosings().atLeast(480, week, Optional.of(last), 100);

    assertNoPlanHas("friend_code", WHOLE_TABLE);
    assertNoPlanHas("weekly_points", WHOLE_TABLE);
  }

  private static <K> List<Turn<K>> turns(K key) {
    return List.of(
        new Turn.First<>(), new Turn.Last<>(), new Turn.After<>(key), new Turn.Before<>(key));
  }

  private void assertNoPlanHas(String table, String pattern) throws SQLException {
    assertThat(captured.explanations()).anyMatch(sql -> sql.contains(table));
    try (Connection connection = copy.connect();
        Statement statement = connection.createStatement()) {
      for (String explain : captured.explanations()) {
        assertThat(plan(statement, explain)).as("%s", explain).doesNotContainPattern(pattern);
      }
    }
  }

  private static String plan(Statement statement, String explain) throws SQLException {
    StringBuilder plan = new StringBuilder();
    try (ResultSet lines = statement.executeQuery(explain)) {
      while (lines.next()) {
        plan.append(lines.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }
}
