package reve.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.collection.CollectionFilter;
import reve.game.collection.CollectionSort;
import reve.game.collection.ViewCollection;
import reve.game.economy.Amount;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.shared.Turn;
import reve.game.summon.SummonOutcome.Summoned;
import reve.game.testworld.PortContract.Done;
import reve.game.testworld.TestRules;
import reve.persistence.testdatabase.CountingSockets;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.TestDatabase;

/** How often a command asks the database, which is what its latency is made of. */
class RoundTripsTest {
  private static final int COMMIT = 1;

  private final TestDatabase copy = TestDatabase.migrated();
  private final Database database = Database.open(copy.settings(CountingSockets.class));
  private final Game game = new Game(database);

  @BeforeEach
  void begin() {
    game.begin(ANA);
    game.unitOfWork.forPlayer(
        ANA,
        game.fresh(),
        Done.class,
        unit -> {
          database.wallets().post(ANA, List.of(riches()));
          return new Done();
        });
  }

  private static LedgerEntry riches() {
    return new LedgerEntry(
        TestRules.FAYRITES, 991, new Amount(1_000), LedgerReason.STARTER_PACKAGE);
  }

  @AfterEach
  void close() {
    database.close();
    copy.close();
  }

  @Test
  void a_ten_pull_locks_with_all_it_needs_reads_the_drawn_stacks_writes_once_and_commits() {
    int roundTrips =
        fewest(() ->
            assertThat(game.summon(ANA, TestRules.STANDARD, 10)).isInstanceOf(Summoned.class));

    assertThat(roundTrips).isEqualTo(1 + 1 + 1 + COMMIT);
  }

  @Test
  void a_refusal_locks_with_all_it_needs_and_rolls_back() {
    int roundTrips =
        fewest(() ->
            assertThat(game.summon(ANA, TestRules.PREMIUM, 10)).isNotInstanceOf(Summoned.class));

    assertThat(roundTrips).isEqualTo(1 + COMMIT);
  }

  @Test
  void a_page_of_the_collection_asks_who_what_and_how_much() {
    ViewCollection.Question question =
        new ViewCollection.Question(
            ANA, CollectionSort.POWER, CollectionFilter.NONE, new Turn.First<>(), Locale.ENGLISH);

    int roundTrips =
        fewest(() -> assertThat(game.viewCollection.handle(question).page().rows()).isNotEmpty());

    assertThat(roundTrips).isEqualTo(3);
  }

  /** The pool now and then asks whether a connection still lives, which is not the command's. */
  private static int fewest(Runnable command) {
    return IntStream.range(0, 8)
        .map(n -> {
          int before = CountingSockets.roundTrips();
          command.run();
          return CountingSockets.roundTrips() - before;
        })
        .min()
        .orElseThrow();
  }
}
