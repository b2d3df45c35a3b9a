package reve.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;
import static reve.persistence.schema.tables.CommandTable.COMMAND;
import static reve.persistence.schema.tables.ReplyPendingTable.REPLY_PENDING;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.shared.CommandId;
import reve.persistence.Database;
import reve.persistence.testdatabase.Game;
import reve.persistence.testdatabase.TestDatabase;

/** What is written and forgotten beside the commands. */
class HousekeepingTest {
  private static final CommandId NOW = new CommandId("now");
  private static final Set<Thread.State> WAITING_OR_DONE =
      Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING, Thread.State.TERMINATED);

  private final TestDatabase copy = TestDatabase.migrated();
  private final Database database = Database.open(copy.settings());
  private final Transactions transactions = new Transactions(copy.dataSource());
  private final Game game = new Game(database);

  @BeforeEach
  void play() {
    game.begin(ANA);
  }

  @AfterEach
  void close() {
    database.close();
    copy.close();
  }

  @Test
  void delivered_replies_are_written_within_moments() {
    for (int n = 1; n <= 3; n++) {
      database.replies().delivered(ANA, new CommandId("g" + n));
    }

    assertThat(eventually(() -> rows(REPLY_PENDING) == 0)).isTrue();
  }

  @Test
  void delivered_replies_are_written_at_the_latest_when_the_database_is_closed() {
    database.replies().delivered(ANA, new CommandId("g1"));

    database.close();

    assertThat(rows(REPLY_PENDING)).isEqualTo(2);
  }

  @Test
  void closing_waits_for_the_batch_that_is_on_its_way() throws InterruptedException {
    CountDownLatch onItsWay = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    JooqReplies replies = new JooqReplies(new Transactions(heldUp(onItsWay, goOn)));
    replies.delivered(ANA, new CommandId("g1"));
    onItsWay.await();

    Thread closing = Thread.ofPlatform().start(replies::close);
    assertThat(eventually(() -> WAITING_OR_DONE.contains(closing.getState()))).isTrue();
    assertThat(closing.getState()).isNotEqualTo(Thread.State.TERMINATED);
    goOn.countDown();
    closing.join();

    assertThat(rows(REPLY_PENDING)).isEqualTo(2);
  }

  /** Gives the first connection out only when it may go on. */
  private DataSource heldUp(CountDownLatch onItsWay, CountDownLatch goOn) {
    DataSource real = copy.dataSource();
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              if (onItsWay.getCount() > 0) {
                onItsWay.countDown();
                goOn.await();
              }
              return method.invoke(real, arguments);
            });
  }

  @Test
  void an_outcome_of_a_type_that_is_gone_is_passed_over() {
    transactions.apart(sql ->
        sql.update(COMMAND)
            .set(COMMAND.OUTCOME_TYPE, "reve.game.Gone")
            .where(COMMAND.COMMAND_ID.eq("g2"))
            .execute());

    assertThat(database.replies().takeLost(ANA, game.clock.instant(), NOW))
        .extracting(lost -> lost.command().value())
        .containsExactly("g1", "g3");
  }

  @Test
  void commands_are_forgotten_after_seven_days_and_no_earlier() {
    Instant began = game.clock.instant();
    game.clock.pass(Duration.ofDays(1));
    game.begin(BEN);

    assertThat(database.forgetCommands().handle(began.plus(Duration.ofDays(7)))).isZero();
    assertThat(database.forgetCommands().handle(began.plus(Duration.ofDays(7)).plusMillis(1)))
        .isEqualTo(3);

    assertThat(rows(COMMAND)).isEqualTo(3);
    assertThat(rows(REPLY_PENDING)).isEqualTo(3);
  }

  @Test
  void many_commands_are_forgotten_a_few_thousand_at_once() {
    transactions.apart(sql ->
        sql.execute(
            """
            insert into command select 1, 'old' || n, 1, now() - interval '8 days', 'T', '{}'
            from generate_series(1, 12000) as n
            """));

    assertThat(database.forgetCommands().handle(Instant.now())).isGreaterThanOrEqualTo(12_000);
  }

  private int rows(Table<?> table) {
    return transactions.looking(sql -> sql.fetchCount(table));
  }

  private static boolean eventually(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    return condition.getAsBoolean();
  }
}
