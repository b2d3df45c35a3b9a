package reve.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SeedTest {
  @Test
  void the_same_text_draws_the_same() {
    assertThat(draws(Seed.of("fox"))).isEqualTo(draws(Seed.of("fox")));
    assertThat(draws(Seed.of("fox"))).isNotEqualTo(draws(Seed.of("owl")));
  }

  @Test
  void a_branch_does_not_depend_on_what_was_drawn_before() {
    Seed used = Seed.of("fox");
    used.unit();

    assertThat(draws(used.branch("sky"))).isEqualTo(draws(Seed.of("fox").branch("sky")));
    assertThat(draws(used.branch("sky"))).isNotEqualTo(draws(used.branch("pose")));
  }

  @Test
  void draws_spread_over_the_unit() {
    double mean = DoubleStream.of(draws(Seed.of("spread"))).average().orElseThrow();

    assertThat(DoubleStream.of(draws(Seed.of("spread")))).allMatch(draw -> draw >= 0 && draw < 1);
    assertThat(mean).isBetween(0.4, 0.6);
  }

  private static double[] draws(Seed seed) {
    return DoubleStream.generate(seed::unit).limit(200).toArray();
  }
}
