package reve.game.esprit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reve.game.testworld.World.NOON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reve.game.testworld.TestRules;

class StackTest {
  private final Catalogue catalogue = TestRules.catalogue();
  // tier 3 in the test rules: 150 attack, 60 defence, 90 health
  private final EspritId esprit = TestRules.id(Element.INFERNO, 3);

  @Test
  void a_fresh_stack_has_grown_in_nothing() {
    assertThat(Stack.fresh(esprit, 4, NOON)).isEqualTo(new Stack(esprit, 4, 0, 1, 0, false, NOON));
  }

  @ParameterizedTest
  @CsvSource({"1,0,1,0", "999999,5,200,8"})
  void the_bounds_themselves_are_allowed(long quantity, int stars, int level, int breaks) {
    assertThat(new Stack(esprit, quantity, stars, level, breaks, true, NOON).level())
        .isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,1,0",
    "1000000,0,1,0",
    "1,-1,1,0",
    "1,6,1,0",
    "1,0,0,0",
    "1,0,201,0",
    "1,0,1,-1",
    "1,0,1,9"
  })
  void what_is_out_of_bounds_is_refused(long quantity, int stars, int level, int breaks) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stack(esprit, quantity, stars, level, breaks, false, NOON))
        .withMessageContaining("out of bounds");
  }

  @Test
  void a_change_of_quantity_or_lock_keeps_the_rest() {
    Stack stack = new Stack(esprit, 4, 2, 30, 1, false, NOON);

    assertThat(stack.withQuantity(9)).isEqualTo(new Stack(esprit, 9, 2, 30, 1, false, NOON));
    assertThat(stack.lockedAs(true)).isEqualTo(new Stack(esprit, 4, 2, 30, 1, true, NOON));
    assertThat(stack.lockedAs(true).lockedAs(false)).isEqualTo(stack);
  }

  @Test
  void only_the_lead_copy_has_levels_and_limit_breaks() {
    Stack stack = new Stack(esprit, 3, 1, 21, 1, false, NOON);

    // lead: × 1.2 × 2 × 1.1 = 396/158/237; reserve: × 1.2 = 180/72/108
    assertThat(stack.lead(catalogue)).isEqualTo(new Stats(396, 158, 237));
    assertThat(stack.power(catalogue)).isEqualTo(396 + 158 + 23 + 2 * (180 + 72 + 10));
  }

  @Test
  void a_single_copy_has_no_reserve() {
    assertThat(Stack.fresh(esprit, 1, NOON).power(catalogue)).isEqualTo(150 + 60 + 9);
  }

  @Test
  void ten_points_of_health_weigh_as_one_of_attack() {
    assertThat(new Stats(3, 4, 19).power()).isEqualTo(8);
    assertThat(new Stats(0, 0, 9).power()).isZero();
    assertThat(new Stats(0, 0, 0).power()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"-1,0,0", "0,-1,0", "0,0,-1"})
  void stats_are_not_negative(long atk, long def, long hp) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Stats(atk, def, hp));
  }

  @Test
  void tiers_run_from_one_to_eighteen() {
    assertThat(new Tier(1)).isLessThan(new Tier(18));
    assertThatIllegalArgumentException().isThrownBy(() -> new Tier(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Tier(19));
  }
}
