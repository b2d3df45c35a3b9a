package reve.game.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.shared.RateLimits.Limit;
import reve.game.shared.RateLimits.Permit;
import reve.game.shared.RateLimits.Permit.Granted;
import reve.game.shared.RateLimits.Permit.Refused;
import reve.game.testworld.MovableClock;
import reve.game.testworld.World;

class InProcessRateLimitsTest {
  private final MovableClock clock = new MovableClock(World.NOON);
  private final InProcessRateLimits limits = new InProcessRateLimits(clock);
  private final Limit twiceInFifteen = new Limit(2, 15);

  @Test
  void so_many_uses_are_granted_and_no_more() {
    assertThat(take()).isEqualTo(new Granted());
    assertThat(take()).isEqualTo(new Granted());
    assertThat(take()).isEqualTo(new Refused(15));
  }

  @Test
  void keys_do_not_share_their_uses() {
    take();
    take();

    assertThat(limits.take("summon:2", twiceInFifteen)).isEqualTo(new Granted());
  }

  @Test
  void each_use_comes_back_when_its_own_span_is_over() {
    take();
    clock.pass(Duration.ofSeconds(10));
    take();

    clock.pass(Duration.ofMillis(4_999));
    Permit justBefore = take();
    clock.pass(Duration.ofMillis(1));
    Permit first = take();
    Permit second = take();

    assertThat(justBefore).isEqualTo(new Refused(1));
    assertThat(first).isEqualTo(new Granted());
    assertThat(second).isEqualTo(new Refused(10));
  }

  @Test
  void any_span_holds_the_limit_even_across_the_edge_of_another() {
    clock.pass(Duration.ofSeconds(14));
    take();
    take();

    clock.pass(Duration.ofSeconds(2));

    assertThat(take()).isEqualTo(new Refused(13));
  }

  @Test
  void a_refused_use_costs_nothing() {
    take();
    take();
    for (int n = 0; n < 100; n++) {
      assertThat(take()).isInstanceOf(Refused.class);
    }

    clock.pass(Duration.ofSeconds(15));

    assertThat(take()).isEqualTo(new Granted());
  }

  @ParameterizedTest(name = "after {0} ms the wait is {1} s")
  @CsvSource({"0,15", "1,15", "999,15", "1000,14", "1001,14", "13999,2", "14000,1", "14999,1"})
  void the_wait_is_told_in_whole_seconds_and_never_too_short(long passed, long wait) {
    take();
    take();

    clock.pass(Duration.ofMillis(passed));

    assertThat(take()).isEqualTo(new Refused(wait));
  }

  @Test
  void a_limit_that_was_lowered_holds_at_once() {
    take();
    take();

    assertThat(limits.take("summon:1", new Limit(1, 15))).isInstanceOf(Refused.class);
  }

  @Test
  void many_at_once_get_no_more_than_the_limit() throws InterruptedException {
    Limit ten = new Limit(10, 60);
    Callable<Permit> use = () -> limits.take("general:1", ten);

    List<Permit> permits;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      permits =
          threads.invokeAll(Collections.nCopies(200, use)).stream().map(Future::resultNow).toList();
    }

    assertThat(permits).filteredOn(Granted.class::isInstance).hasSize(10);
  }

  @Test
  void keys_whose_uses_are_over_are_forgotten_in_time_but_living_ones_are_not() {
    for (int n = 0; n < 9_997; n++) {
      limits.take("gone:" + n, twiceInFifteen);
    }
    clock.pass(Duration.ofSeconds(16));
    take();
    take();
    assertThat(limits.size()).isEqualTo(9_998);

    Permit third = take();

    assertThat(third).isInstanceOf(Refused.class);
    assertThat(limits.size()).isEqualTo(1);
  }

  private Permit take() {
    return limits.take("summon:1", twiceInFifteen);
  }
}
