package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.shared.RateLimits.Limit;
import reve.game.shared.RateLimits.Permit;
import reve.game.shared.RateLimits.Permit.Granted;
import reve.game.shared.RateLimits.Permit.Refused;
import reve.game.shared.RateLimits.Use;
import reve.game.testworld.MovableClock;
import reve.game.testworld.World;

/** What every implementation of {@link RateLimits} keeps. */
public abstract class RateLimitsContract {
  private static final Limit TWICE_IN_FIFTEEN = new Limit(2, 15);

  protected final MovableClock clock = new MovableClock(World.NOON);
  private RateLimits limits;

  /** Limits by {@link #clock} of which nothing was used. */
  protected abstract RateLimits open();

  @BeforeEach
  final void openLimits() {
    limits = open();
  }

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

    assertThat(take("summon:2", TWICE_IN_FIFTEEN)).isEqualTo(new Granted());
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

  @Test
  void of_several_uses_all_are_taken_or_none_and_the_longest_wait_is_told() {
    Use own = new Use("daily:1", new Limit(1, 5));
    Use everybodys = new Use("guild:7", new Limit(1, 60));
    Use others = new Use("daily:2", new Limit(1, 5));
    limits.take(List.of(own, everybodys));

    Permit together = limits.take(List.of(others, everybodys));
    Permit both = limits.take(List.of(own, everybodys));
    Permit alone = limits.take(List.of(others));

    assertThat(together).isEqualTo(new Refused(60));
    assertThat(both).isEqualTo(new Refused(60));
    assertThat(alone).isEqualTo(new Granted());
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

    assertThat(take("summon:1", new Limit(1, 15))).isInstanceOf(Refused.class);
  }

  @Test
  void many_at_once_get_no_more_than_the_limit() throws InterruptedException {
    Limit ten = new Limit(10, 60);
    Callable<Permit> use = () -> take("general:1", ten);

    List<Permit> permits;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      permits =
          threads.invokeAll(Collections.nCopies(200, use)).stream().map(Future::resultNow).toList();
    }

    assertThat(permits).filteredOn(Granted.class::isInstance).hasSize(10);
  }

  private Permit take() {
    return take("summon:1", TWICE_IN_FIFTEEN);
  }

  private Permit take(String key, Limit limit) {
    return limits.take(List.of(new Use(key, limit)));
  }
}
