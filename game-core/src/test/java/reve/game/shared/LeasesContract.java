package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reve.game.shared.Leases.Lease;
import reve.game.testworld.PortContract;

/** What every implementation of {@link Leases} keeps. */
public abstract class LeasesContract extends PortContract {
  private static final ProcessId ONE = new ProcessId("one");
  private static final ProcessId TWO = new ProcessId("two");
  private static final ProcessId THREE = new ProcessId("three");
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final Duration BRIEF = Duration.ofMillis(1);

  private final LeaseName first = shard(1);
  private final LeaseName second = shard(2);
  private Leases leases;

  @BeforeEach
  void begin() {
    leases = ports.leases();
  }

  @Test
  void a_name_is_held_by_one_process_at_a_time() {
    assertThat(leases.take(ONE, Set.of(first), LONG)).containsExactly(first);

    assertThat(leases.take(TWO, Set.of(first, second), LONG)).containsExactly(second);
    assertThat(leases.held("shard"))
        .extracting(Lease::name, Lease::holder)
        .containsExactly(tuple(first, ONE), tuple(second, TWO));
  }

  @Test
  void not_even_its_holder_takes_a_name_again() {
    leases.take(ONE, Set.of(first), LONG);

    assertThat(leases.take(ONE, Set.of(first), LONG)).isEmpty();
  }

  @Test
  void a_name_that_was_given_back_is_free() {
    leases.take(ONE, Set.of(first, second), LONG);

    leases.giveBack(ONE, Set.of(first));

    assertThat(leases.take(TWO, Set.of(first, second), LONG)).containsExactly(first);
  }

  @Test
  void nobody_gives_back_what_another_holds() {
    leases.take(ONE, Set.of(first), LONG);

    leases.giveBack(TWO, Set.of(first));

    assertThat(leases.take(TWO, Set.of(first), LONG)).isEmpty();
  }

  @Test
  void a_lease_that_is_not_renewed_ends_and_is_taken_by_another() {
    leases.take(ONE, Set.of(first), BRIEF);

    untilEnded(first);

    assertThat(leases.held("shard")).isEmpty();
    assertThat(leases.renew(ONE, Set.of(first), LONG)).isEmpty();
    assertThat(leases.take(TWO, Set.of(first), LONG)).containsExactly(first);
    assertThat(leases.renew(ONE, Set.of(first), LONG)).isEmpty();
  }

  @Test
  void a_lease_that_is_renewed_goes_on() {
    leases.take(ONE, Set.of(first), LONG);

    assertThat(leases.renew(ONE, Set.of(first, second), LONG.multipliedBy(2)))
        .containsExactly(first);

    assertThat(leases.held("shard"))
        .singleElement()
        .satisfies(lease -> assertThat(lease.left()).isGreaterThan(LONG));
  }

  @Test
  void nobody_renews_what_another_holds() {
    leases.take(ONE, Set.of(first), LONG);

    assertThat(leases.renew(TWO, Set.of(first), LONG)).isEmpty();
  }

  @Test
  void names_of_another_kind_are_other_names() {
    LeaseName task = new LeaseName("task", first.id());
    leases.take(ONE, Set.of(first), LONG);

    assertThat(leases.take(TWO, Set.of(task), LONG)).containsExactly(task);

    assertThat(leases.held("task")).extracting(Lease::holder).containsExactly(TWO);
  }

  @Test
  void nothing_is_asked_of_no_names() {
    assertThat(leases.take(ONE, Set.of(), LONG)).isEmpty();
    assertThat(leases.renew(ONE, Set.of(), LONG)).isEmpty();
    leases.giveBack(ONE, Set.of());
  }

  @Test
  void of_many_that_take_at_once_each_name_has_one_taker() {
    List<LeaseName> names = IntStream.range(0, 20).mapToObj(LeasesContract::shard).toList();

    List<Set<LeaseName>> taken = atOnce(8, process -> leases.take(process, names, LONG));

    List<LeaseName> all = new ArrayList<>();
    taken.forEach(all::addAll);
    assertThat(all).containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void taking_and_renewing_in_opposite_orders_do_not_keep_each_other_waiting() {
    List<LeaseName> names = IntStream.range(0, 20).mapToObj(LeasesContract::shard).toList();
    leases.take(ONE, names, LONG);

    List<Set<LeaseName>> renewed =
        atOnce(
            8,
            process -> {
              for (int n = 0; n < 20; n++) {
                leases.take(process, names.reversed(), LONG);
                leases.renew(ONE, names, LONG);
              }
              return leases.renew(ONE, names, LONG);
            });

    assertThat(renewed).allSatisfy(each -> assertThat(each).hasSize(20));
  }

  @Test
  void all_go_by_the_number_of_the_first() {
    assertThat(leases.agree(ONE, process(ONE), 6, LONG)).isEqualTo(6);

    assertThat(leases.agree(TWO, process(TWO), 8, LONG)).isEqualTo(6);
    leases.giveBack(ONE, Set.of(process(ONE)));
    assertThat(leases.agree(THREE, process(THREE), 9, LONG)).isEqualTo(6);
    assertThat(leases.held("process")).extracting(Lease::holder).containsExactly(THREE, TWO);
  }

  @Test
  void the_number_outlives_a_renewal() {
    leases.agree(ONE, process(ONE), 6, LONG);

    leases.renew(ONE, Set.of(process(ONE)), LONG);

    assertThat(leases.agree(TWO, process(TWO), 8, LONG)).isEqualTo(6);
  }

  @Test
  void with_nobody_else_there_the_number_is_whatever_is_proposed() {
    leases.agree(ONE, process(ONE), 6, LONG);
    assertThat(leases.agree(ONE, process(ONE), 7, LONG)).isEqualTo(7);

    leases.giveBack(ONE, Set.of(process(ONE)));

    assertThat(leases.agree(TWO, process(TWO), 8, LONG)).isEqualTo(8);
  }

  @Test
  void of_many_that_come_at_once_with_different_numbers_all_go_by_one() {
    List<Long> numbers =
        atOnce(8, each -> leases.agree(each, process(each), each.value().length(), LONG));

    assertThat(Set.copyOf(numbers)).hasSize(1);
  }

  private static LeaseName shard(int index) {
    return new LeaseName("shard", Integer.toString(index));
  }

  private static LeaseName process(ProcessId process) {
    return new LeaseName("process", process.value());
  }

  private void untilEnded(LeaseName name) {
    while (leases.held(name.kind()).stream().anyMatch(lease -> lease.name().equals(name))) {
      Thread.onSpinWait();
    }
  }

  /** Work of one of several processes. */
  private interface Work<T> {
    T by(ProcessId process);
  }

  private static <T> List<T> atOnce(int processes, Work<T> work) {
    List<Callable<T>> calls =
        IntStream.range(0, processes)
            .mapToObj(n -> new ProcessId("p".repeat(n + 1)))
            .<Callable<T>>map(process -> () -> work.by(process))
            .toList();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Collections.emptyList();
    }
  }
}
