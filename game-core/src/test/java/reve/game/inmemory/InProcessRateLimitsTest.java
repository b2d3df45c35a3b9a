package reve.game.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import reve.game.shared.RateLimits;
import reve.game.shared.RateLimits.Limit;
import reve.game.shared.RateLimits.Permit;
import reve.game.shared.RateLimits.Permit.Refused;
import reve.game.shared.RateLimits.Use;
import reve.game.shared.RateLimitsContract;

class InProcessRateLimitsTest extends RateLimitsContract {
  private final InProcessRateLimits limits = new InProcessRateLimits(clock);

  @Override
  protected RateLimits open() {
    return limits;
  }

  @Test
  void keys_whose_uses_are_over_are_forgotten_in_time_but_living_ones_are_not() {
    for (int n = 0; n < 9_997; n++) {
      take("gone:" + n);
    }
    clock.pass(Duration.ofSeconds(16));
    take("summon:1");
    take("summon:1");
    assertThat(limits.size()).isEqualTo(9_998);

    Permit third = take("summon:1");

    assertThat(third).isInstanceOf(Refused.class);
    assertThat(limits.size()).isEqualTo(1);
  }

  private Permit take(String key) {
    return limits.take(List.of(new Use(key, new Limit(2, 15))));
  }
}
