package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CacheRulesTest {
  private final CacheRules rules = new CacheRules(Map.of("stats", 900), 10);

  @Test
  void lifetimes_lie_apart_by_a_tenth_at_most_and_fill_that_range() {
    Duration[] sorted =
        LongStream.rangeClosed(1, 10_000)
            .mapToObj(player -> rules.lifetime(new Cache.Key("stats", new PlayerId(player))))
            .sorted()
            .toArray(Duration[]::new);

    assertThat(sorted[0]).isBetween(Duration.ofSeconds(810), Duration.ofSeconds(815));
    assertThat(sorted[9_999]).isBetween(Duration.ofSeconds(985), Duration.ofSeconds(990));
    assertThat(sorted[5_000]).isBetween(Duration.ofSeconds(890), Duration.ofSeconds(910));
  }
}
