package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reve.game.player.Registration.PolicyAccepted;
import reve.game.testworld.Ports.Recorded;

/** What every implementation of {@link UnitOfWork} keeps when much arrives at once. */
public abstract class ContentionContract extends DrinkingContract {
  private static final int MANY = 16;

  @Test
  void the_same_command_arriving_many_times_at_once_acts_once() throws Exception {
    started(ANA);

    List<Drink> outcomes = atOnce(n -> drink(ANA, DRINK));

    assertThat(outcomes).hasSize(MANY).containsOnly(new Drink.Drunk(1, NOON));
    assertThat(potions(ANA)).isEqualTo(1);
  }

  @Test
  void commands_of_one_player_never_overlap() throws Exception {
    started(ANA);
    AtomicInteger running = new AtomicInteger();

    List<Integer> met =
        atOnce(n ->
            unitOfWork.forPlayer(
                ANA,
                new CommandId("n" + n),
                Integer.class,
                unit -> {
                  int together = running.incrementAndGet();
                  sip(ANA, unit);
                  running.decrementAndGet();
                  return together;
                }));

    assertThat(met).hasSize(MANY).containsOnly(1);
    assertThat(potions(ANA)).isEqualTo(MANY);
    assertThat(ports.journal(ANA))
        .extracting(Recorded::act)
        .doesNotHaveDuplicates()
        .hasSize(MANY)
        .isSorted();
  }

  @Test
  void the_last_potion_is_drunk_once() throws Exception {
    started(ANA);

    List<Drink> outcomes =
        atOnce(n ->
            unitOfWork.<Drink>forPlayer(
                ANA,
                new CommandId("n" + n),
                Drink.class,
                unit -> ports.items().of(ANA).isEmpty() ? sip(ANA, unit) : new Drink.NotThirsty()));

    assertThat(outcomes).filteredOn(Drink.Drunk.class::isInstance).hasSize(1);
    assertThat(potions(ANA)).isEqualTo(1);
  }

  @Test
  void a_newcomer_arriving_many_times_at_once_is_stored_once() throws Exception {
    List<Boolean> newcomers =
        atOnce(n ->
            unitOfWork.forNewcomer(
                ANA,
                new CommandId("n" + n),
                Boolean.class,
                unit -> {
                  boolean isNew = ports.players().find(ANA).isEmpty();
                  if (isNew) {
                    ports.players().accept(new PolicyAccepted(ANA, 1, unit.now()));
                  }
                  return isNew;
                }));

    assertThat(newcomers).filteredOn(isNew -> isNew).hasSize(1);
  }

  @Test
  void the_same_command_of_a_newcomer_arriving_many_times_at_once_acts_once() throws Exception {
    List<Drink> outcomes =
        atOnce(n ->
            unitOfWork.forNewcomer(
                ANA,
                DRINK,
                Drink.class,
                unit -> {
                  ports.players().accept(new PolicyAccepted(ANA, 1, unit.now()));
                  return new Drink.Drunk(0, unit.now());
                }));

    assertThat(outcomes).hasSize(MANY).containsOnly(new Drink.Drunk(0, NOON));
  }

  /** Something to do for the {@code n}-th of many. */
  private interface Task<T> {
    T run(int n);
  }

  private static <T> List<T> atOnce(Task<T> task) throws Exception {
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> running = new ArrayList<>();
      for (int n = 0; n < MANY; n++) {
        int number = n;
        running.add(pool.submit(() -> task.run(number)));
      }
      List<T> done = new ArrayList<>();
      for (Future<T> each : running) {
        done.add(each.get());
      }
      return done;
    }
  }
}
