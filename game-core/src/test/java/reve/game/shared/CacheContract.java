package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reve.game.testworld.TestRules;

/** What every implementation of {@link Cache} keeps. */
@Timeout(20)
public abstract class CacheContract {
  protected final Rulebooks rulebooks = new Rulebooks(TestRules.book());
  private final AtomicInteger loads = new AtomicInteger();
  private Cache cache;

  /** A cache in which nothing is kept yet. */
  protected abstract Cache open();

  /** What is kept in these tests. */
  public record Found(long number, String text) {}

  @BeforeEach
  final void openCache() {
    cache = open();
  }

  @Test
  void what_was_found_is_kept() {
    Found first = ask(ANA);
    Found second = ask(ANA);

    assertThat(first).isEqualTo(new Found(1, "übrig: \"1\""));
    assertThat(second).isEqualTo(first);
  }

  @Test
  void nobody_is_given_what_is_about_somebody_else_or_something_else() {
    ask(ANA);

    assertThat(ask(BEN).number()).isEqualTo(2);
    assertThat(cache.get(new Cache.Key("player_power", ANA), Found.class, this::load).number())
        .isEqualTo(3);
  }

  @Test
  void after_a_drop_it_is_found_anew() {
    ask(ANA);
    ask(BEN);

    cache.drop(ANA);

    assertThat(ask(ANA).number()).isEqualTo(3);
    assertThat(ask(BEN).number()).isEqualTo(2);
  }

  @Test
  void what_was_found_before_a_drop_is_not_kept_after_it() {
    Found old =
        cache.get(
            key(ANA),
            Found.class,
            () -> {
              Found found = load();
              cache.drop(ANA);
              return found;
            });

    assertThat(old.number()).isEqualTo(1);
    assertThat(ask(ANA).number()).isEqualTo(2);
  }

  @Test
  void whoever_asks_after_a_drop_does_not_wait_for_what_began_before_it() throws Exception {
    CountDownLatch loading = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Found> slow =
          threads.submit(() ->
              cache.get(
                  key(ANA),
                  Found.class,
                  () -> {
                    Found found = load();
                    loading.countDown();
                    await(asked);
                    return found;
                  }));
      await(loading);
      cache.drop(ANA);

      Found anew = ask(ANA);
      asked.countDown();

      assertThat(anew.number()).isEqualTo(2);
      assertThat(slow.get().number()).isEqualTo(1);
    }
    assertThat(ask(ANA).number()).isNotEqualTo(1);
  }

  @Test
  void of_many_who_ask_at_once_one_loads_at_a_time() {
    AtomicInteger loading = new AtomicInteger();
    AtomicInteger overlaps = new AtomicInteger();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int n = 0; n < 50; n++) {
        threads.execute(() ->
            cache.get(
                key(ANA),
                Found.class,
                () -> {
                  overlaps.addAndGet(loading.getAndIncrement());
                  Found found = load();
                  ask(BEN);
                  loading.decrementAndGet();
                  return found;
                }));
      }
    }

    assertThat(loads.get()).isBetween(2, 50);
    assertThat(overlaps).hasValue(0);
  }

  @Test
  void a_loader_that_throws_leaves_the_next_one_to_load() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            cache.get(
                key(ANA),
                Found.class,
                () -> {
                  throw new IllegalStateException("broken");
                }));

    assertThat(ask(ANA).number()).isEqualTo(1);
  }

  protected final Found ask(PlayerId player) {
    return cache.get(key(player), Found.class, this::load);
  }

  private static Cache.Key key(PlayerId player) {
    return new Cache.Key(CacheRules.COLLECTION_STATS, player);
  }

  /** Finds another number each time. */
  private Found load() {
    int number = loads.incrementAndGet();
    return new Found(number, "übrig: \"" + number + "\"");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
