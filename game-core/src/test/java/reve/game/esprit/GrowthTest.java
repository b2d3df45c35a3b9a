package reve.game.esprit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.shared.BasisPoints;
import reve.game.testworld.TestRules;

class GrowthTest {
  private final Growth growth = TestRules.growth();
  private final long largestBase = 50_184_651_561L;

  // worked out by hand: base × (1 + 0.2 stars) × (1 + 0.05 (level − 1)) × the limit break's factor
  @ParameterizedTest(name = "{0} with {1} stars, level {2}, {3} breaks is {4}")
  @CsvSource({
    "100, 0, 1, 0, 100",
    "100, 1, 1, 0, 120",
    "100, 5, 1, 0, 200",
    "100, 0, 2, 0, 105",
    "100, 0, 21, 0, 200",
    "100, 0, 200, 0, 1095",
    "100, 0, 1, 1, 110",
    "100, 0, 1, 2, 121",
    "100, 0, 1, 3, 133",
    "100, 0, 1, 4, 146",
    "100, 0, 1, 5, 161",
    "100, 0, 1, 6, 177",
    "100, 0, 1, 7, 194",
    "100, 0, 1, 8, 214",
    "7, 1, 2, 1, 9", // 7 × 1.2 × 1.05 × 1.1 = 9.702
    "999, 3, 57, 4, 8892", // 999 × 1.6 × 3.8 × 1.4641 = 8892.8…
    "45, 5, 200, 8, 2112", // 45 × 2 × 10.95 × 2.1436 = 2112.5…
    "1, 0, 1, 8, 2",
    "0, 5, 200, 8, 0"
  })
  void stars_levels_and_limit_breaks_multiply(
      long base, int stars, int level, int breaks, long expected) {
    Stats lead = growth.lead(new Stats(base, base, base), stars, level, breaks);

    assertThat(lead).isEqualTo(new Stats(expected, expected, expected));
  }

  @Test
  void the_largest_esprit_fully_grown_is_still_exact() {
    // 50,184,651,561 × 20,000 × 109,500 × 21,436 / 10¹², computed with arbitrary precision
    long expected = 2_355_910_437_986L;

    Stats lead = growth.lead(new Stats(largestBase, 1, 1), 5, 200, 8);

    assertThat(lead.atk()).isEqualTo(expected);
  }

  @Test
  void each_stat_is_floored_by_itself() {
    assertThat(growth.lead(new Stats(3, 9, 14), 1, 1, 0)).isEqualTo(new Stats(3, 10, 16));
  }

  @Test
  void reserve_copies_have_stars_only() {
    Stats base = new Stats(100, 50, 210);

    assertThat(growth.reserve(base, 3)).isEqualTo(new Stats(160, 80, 336));
  }

  @Test
  void a_break_beyond_the_last_does_not_exist() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> growth.lead(new Stats(1, 1, 1), 0, 1, 9));
  }

  @Test
  void the_factor_of_no_limit_break_is_needed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Growth(BasisPoints.NONE, BasisPoints.NONE, List.of()));
  }

  @Property
  void no_growth_ever_lowers_a_stat(
      @ForAll @LongRange(max = 50_184_651_561L) long base,
      @ForAll @IntRange(max = 4) int stars,
      @ForAll @IntRange(min = 1, max = 199) int level,
      @ForAll @IntRange(max = 7) int breaks) {
    Growth grown = TestRules.growth();
    Stats stats = new Stats(base, base, base);
    long now = grown.lead(stats, stars, level, breaks).atk();

    assertThat(grown.lead(stats, stars + 1, level, breaks).atk()).isGreaterThanOrEqualTo(now);
    assertThat(grown.lead(stats, stars, level + 1, breaks).atk()).isGreaterThanOrEqualTo(now);
    assertThat(grown.lead(stats, stars, level, breaks + 1).atk()).isGreaterThanOrEqualTo(now);
  }
}
