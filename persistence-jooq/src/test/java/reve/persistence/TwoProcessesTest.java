package reve.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static reve.game.testworld.TestRules.FAYRITES;
import static reve.game.testworld.TestRules.STANDARD;
import static reve.game.testworld.World.ANA;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.economy.Amount;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.shared.CommandId;
import reve.game.summon.SummonEsprits;
import reve.game.summon.SummonOutcome;
import reve.game.summon.SummonOutcome.Summoned;
import reve.game.summon.SummonOutcome.TooPoor;
import reve.game.testworld.PortContract.Done;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.TestDatabase;

/** Two programs on one database, with nothing else between them: PostgreSQL alone keeps order. */
class TwoProcessesTest {
  private static final int COMMANDS = 64;

  private final TestDatabase copy = TestDatabase.migrated();
  private final Database first = Database.open(copy.settings());
  private final Database second = Database.open(copy.settings());
  private final List<Game> games = List.of(new Game(first), new Game(second));

  /** Ana begins with 90 shards, which are nine fayrites, and draws until one is left. */
  @BeforeEach
  void begin() {
    Game game = games.getFirst();
    game.begin(ANA);
    for (int n = 0; n < 8; n++) {
      game.summon(ANA, STANDARD, 1);
    }
  }

  @AfterEach
  void close() {
    first.close();
    second.close();
    copy.close();
  }

  @Test
  void the_last_fayrite_is_spent_once() throws Exception {
    List<SummonOutcome> outcomes = atOnce(n -> pull(n, new CommandId("last-" + n)));

    assertThat(outcomes).filteredOn(Summoned.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(TooPoor.class::isInstance).hasSize(COMMANDS - 1);
    assertThat(first.audit().run().differences()).isEmpty();
  }

  @Test
  void one_interaction_delivered_to_both_acts_once_and_is_answered_the_same() throws Exception {
    List<SummonOutcome> outcomes = atOnce(n -> pull(n, new CommandId("same")));

    assertThat(outcomes).hasSize(COMMANDS).allMatch(outcomes.getFirst()::equals);
    assertThat(outcomes.getFirst()).isInstanceOf(Summoned.class);
    assertThat(first.audit().run().events()).containsEntry("summon", 9L);
  }

  @Test
  void a_balance_that_moved_behind_the_unit_s_back_undoes_the_unit() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            games
                .getFirst()
                .unitOfWork
                .forPlayer(
                    ANA,
                    new CommandId("guarded"),
                    Done.class,
                    unit -> {
                      first.wallets().of(ANA);
                      spoil("UPDATE balance SET amount = 5 WHERE currency = 'fayrites'");
                      first.wallets().post(ANA, List.of(oneFayriteMore()));
                      return new Done();
                    }))
        .withMessageContaining("0 rows of balance changed where 1 had to");

    assertThat(games.getFirst().unitOfWork.<Amount>ask(m -> first.wallets().of(ANA).of(FAYRITES)))
        .isEqualTo(new Amount(5));
  }

  private static LedgerEntry oneFayriteMore() {
    return new LedgerEntry(FAYRITES, 1, new Amount(2), LedgerReason.CRAFT);
  }

  private void spoil(String sql) {
    try (Connection connection = copy.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }

  private SummonOutcome pull(int n, CommandId id) {
    return games
        .get(n % games.size())
        .summonEsprits
        .handle(new SummonEsprits.Command(id, ANA, STANDARD, 1));
  }

  private static <T> List<T> atOnce(IntFunction<T> task) throws Exception {
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running = new ArrayList<>();
      for (int n = 0; n < COMMANDS; n++) {
        int number = n;
        running.add(pool.submit(() -> task.apply(number)));
      }
      List<T> done = new ArrayList<>();
      for (Future<T> each : running) {
        done.add(each.get());
      }
      return done;
    }
  }
}
