package reve.game.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import reve.game.shared.Cache;
import reve.game.shared.CacheContract;
import reve.game.shared.PlayerId;
import reve.game.testworld.MovableClock;
import reve.game.testworld.World;

class InProcessCacheTest extends CacheContract {
  private final MovableClock clock = new MovableClock(World.NOON);
  private final InProcessCache cache = new InProcessCache(clock, rulebooks);

  @Override
  protected Cache open() {
    return cache;
  }

  @Test
  void an_answer_is_kept_for_its_lifetime_a_tenth_more_or_less() {
    ask(ANA);

    clock.pass(Duration.ofSeconds(809));
    assertThat(ask(ANA).number()).isEqualTo(1);

    clock.pass(Duration.ofSeconds(182));
    assertThat(ask(ANA).number()).isEqualTo(2);
  }

  @Test
  void what_is_over_is_forgotten_in_time() {
    for (int player = 1; player < 10_000; player++) {
      ask(new PlayerId(player));
    }
    clock.pass(Duration.ofHours(1));

    ask(ANA);

    assertThat(cache.size()).isEqualTo(1);
  }
}
