package reve.persistence.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.economy.Treasury;
import reve.game.shared.PlayerId;
import reve.game.shared.Seed;
import reve.game.shared.SeededDice;
import reve.game.testworld.Hands;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.weekly.RewardWeek;
import reve.game.weekly.Week;
import reve.game.weekly.WeeklyOutcome;
import reve.persistence.Database;
import reve.persistence.testdatabase.JooqPorts;
import reve.persistence.testdatabase.TestDatabase;

/** The best of a week are rewarded once, whoever closes it and however often. */
class RewardOnceTest {
  private static final Week WEEK = Week.of(NOON);
  private static final int PLAYERS = 40;
  private static final List<PlayerId> BEST =
      IntStream.rangeClosed(37, PLAYERS).mapToObj(PlayerId::new).toList();

  private final TestDatabase copy = TestDatabase.migrated();
  private final Database first = Database.open(copy.settings());
  private final Database second = Database.open(copy.settings());
  private final List<Hands> processes = List.of(hands(first), hands(second));

  private Hands hands(Database database) {
    return new Hands(
        JooqPorts.over(copy, database), SeededDice.fromMaster(new Seed("ab".repeat(32))));
  }

  @BeforeEach
  void gather() {
    Hands hands = processes.getFirst();
    for (int player = 1; player <= PLAYERS; player++) {
      PlayerId id = new PlayerId(player);
      long points = player;
      hands.begin(id);
      hands.act(id, "gather", unit -> first.weeklyPoints().add(id, WEEK, points));
    }
    processes.forEach(each -> each.clock.pass(Duration.ofDays(1)));
  }

  @AfterEach
  void close() {
    first.close();
    second.close();
    copy.close();
  }

  @Test
  @Shows("A12")
  void two_processes_that_close_a_week_at_once_pay_it_once() throws Exception {
    List<Callable<Hands>> closing =
        IntStream.range(0, 8)
            .<Callable<Hands>>mapToObj(n -> () -> closed(processes.get(n % 2)))
            .toList();

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(threads.invokeAll(closing))
          .extracting(Future::state)
          .containsOnly(Future.State.SUCCESS);
    }

    assertThat(rewarded()).isEqualTo(BEST);
    assertThat(chests(BEST.getFirst())).isEqualTo(1);
    assertThat(first.weeklyClosings().unsettled(Week.of(processes.getFirst().clock.instant())))
        .isEmpty();
    assertThat(first.audit().run().differences()).isEmpty();
  }

  private static Hands closed(Hands process) {
    process.closeWeeks.handle();
    return process;
  }

  @Test
  void when_the_command_was_forgotten_the_reward_still_does_not_come_again() {
    WeeklyOutcome once = reward();
    first.forgetCommands().handle(NOON.plus(Duration.ofDays(30)));

    WeeklyOutcome again = reward();

    assertThat(once).isInstanceOf(WeeklyOutcome.Rewarded.class);
    assertThat(again).isEqualTo(new WeeklyOutcome.NotAmongTheBest(WEEK));
    assertThat(chests(BEST.getFirst())).isEqualTo(1);
  }

  private WeeklyOutcome reward() {
    return new RewardWeek(
            processes.getLast().unitOfWork,
            second.weeklyPoints(),
            new Treasury(second.wallets(), second.items()))
        .handle(new RewardWeek.Command(BEST.getFirst(), WEEK, 1));
  }

  private List<PlayerId> rewarded() {
    return IntStream.rangeClosed(1, PLAYERS)
        .mapToObj(PlayerId::new)
        .filter(player -> chests(player) > 0)
        .collect(Collectors.toList());
  }

  private long chests(PlayerId player) {
    return processes
        .getFirst()
        .unitOfWork
        .<Long>ask(moment -> first.items().of(player).getOrDefault(TestRules.IRON_CHEST, 0L));
  }
}
