package reve.game.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.game.shared.Weights.Weighted;
import reve.game.testworld.ChiSquare;

class SeededDiceTest {
  private final Seed seed = new Seed("0123456789abcdef".repeat(4));
  private final Dice dice = new SeededDice(seed);
  private final Seed master = new Seed("aa".repeat(32));

  @Test
  void the_draws_of_a_seed_never_change_since_old_commands_are_replayed_by_them() {
    assertThat(dice.below("pull-1-tier", 10_000)).isEqualTo(7_133);
    assertThat(dice.below("pull-2-tier", 10_000)).isEqualTo(6_035);
    assertThat(dice.below("pull-1-tier", Long.MAX_VALUE)).isEqualTo(2_663_974_469_884_767_133L);
    // the first try at this one is too large to be fair
    assertThat(dice.below("draw-0", (1L << 62) + 1)).isEqualTo(542_285_176_225_022_227L);
    assertThat(dice.seed()).isEqualTo(seed);
  }

  @Test
  void a_number_too_large_to_be_fair_is_drawn_again() {
    // of 2⁶³ numbers only the lower 2⁶² + 1 are fair here, so that half of the draws have a second
    long bound = (1L << 62) + 1;
    List<Long> draws =
        IntStream.range(0, 64).mapToObj(n -> dice.below("draw-" + n, bound)).toList();
    List<Long> numbers =
        IntStream.range(0, 64).mapToObj(n -> dice.below("draw-" + n, Long.MAX_VALUE)).toList();

    assertThat(draws).allSatisfy(draw -> assertThat(draw).isBetween(0L, bound - 1));
    for (int n = 0; n < 64; n++) {
      if (numbers.get(n) < bound) {
        assertThat(draws.get(n)).isEqualTo(numbers.get(n));
      } else {
        assertThat(draws.get(n)).isNotEqualTo(numbers.get(n) % bound);
      }
    }
    assertThat(numbers).anyMatch(number -> number < bound).anyMatch(number -> number >= bound);
  }

  @Test
  void the_order_of_the_draws_does_not_matter() {
    Dice other = new SeededDice(seed);
    List<String> names = IntStream.range(0, 50).mapToObj(n -> "draw-" + n).toList();
    Map<String, Long> forward = new HashMap<>();
    Map<String, Long> backward = new HashMap<>();

    names.forEach(name -> forward.put(name, dice.below(name, 1_000)));
    names.reversed().forEach(name -> backward.put(name, other.below(name, 1_000)));

    assertThat(backward).isEqualTo(forward);
  }

  @Test
  void names_and_seeds_make_the_draws_differ() {
    Set<Long> draws = new HashSet<>();
    for (Dice each : List.of(dice, new SeededDice(master))) {
      for (int n = 0; n < 1_000; n++) {
        draws.add(each.below("draw-" + n, Long.MAX_VALUE));
      }
    }

    assertThat(draws).hasSize(2_000);
  }

  @Property
  void a_draw_lies_within_its_bound(
      @ForAll String name, @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long bound) {
    assertThat(new SeededDice(new Seed("5eed".repeat(16))).below(name, bound))
        .isBetween(0L, bound - 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void a_bound_is_positive(long bound) {
    assertThatIllegalArgumentException().isThrownBy(() -> dice.below("draw", bound));
  }

  @Test
  void one_of_one_is_certain() {
    assertThat(dice.below("draw", 1)).isZero();
    assertThat(dice.pick("draw", List.of("only"))).isEqualTo("only");
  }

  // 3 × 2⁶¹ is the bound at which draws without a second try would be off the most
  @ParameterizedTest(name = "in six parts of {0}")
  @ValueSource(longs = {6, 60, 6_000_000_000L, 3L << 61, Long.MAX_VALUE})
  void all_numbers_are_equally_likely(long bound) {
    Weights<Integer> sixths =
        new Weights<>(IntStream.range(0, 6).mapToObj(part -> new Weighted<>(part, 1)).toList());
    Map<Integer, Long> counts = new HashMap<>();

    for (int n = 0; n < 30_000; n++) {
      long draw = dice.below("draw-" + n, bound);
      counts.merge((int) Math.min(5, draw / (bound / 6)), 1L, Long::sum);
    }

    assertThat(ChiSquare.of(sixths, counts)).isLessThan(ChiSquare.limit(sixths));
  }

  @Test
  void the_dice_follow_from_master_player_and_act() {
    List<Seed> seeds = new ArrayList<>();
    for (Seed each : List.of(master, seed)) {
      DiceSource source = SeededDice.fromMaster(each);
      for (long player : List.of(1L, 2L)) {
        for (long act : List.of(1L, 2L)) {
          seeds.add(source.diceFor(new PlayerId(player), act).seed());
        }
      }
    }

    Seed again = SeededDice.fromMaster(master).diceFor(new PlayerId(1), 1).seed();

    assertThat(seeds).doesNotHaveDuplicates().hasSize(8).doesNotContain(master);
    assertThat(again).isEqualTo(seeds.getFirst());
  }

  @Test
  void a_pick_takes_every_choice_in_its_turn() {
    List<String> choices = List.of("a", "b", "c");

    Stream<String> picked = IntStream.range(0, 60).mapToObj(n -> dice.pick("pick-" + n, choices));

    assertThat(picked).containsOnly("a", "b", "c").contains("a", "b", "c");
  }

  @Test
  void a_seed_is_32_bytes() {
    assertThat(Seed.of(seed.bytes())).isEqualTo(seed);
    assertThat(seed.bytes()).hasSize(32).startsWith(0x01, 0x23);
    assertThatIllegalArgumentException().isThrownBy(() -> new Seed("00".repeat(31)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Seed("00".repeat(33)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Seed("zz".repeat(32)));
  }
}
