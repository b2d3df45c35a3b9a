package reve.game.awakening;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.STONE;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import reve.game.fragment.Fragments;
import reve.game.shared.Fault;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class AwakeningRulesTest {
  private final AwakeningRules rules = TestRules.awakening();

  @Test
  void the_shipped_rules_have_no_fault() {
    assertThat(Checked.faults(rules)).isEmpty();
  }

  @Test
  void there_is_a_star_and_no_more_than_five() {
    assertThat(Checked.faults(with(1, 18))).isEmpty();
    assertThat(Checked.faults(with(5, 18))).isEmpty();
    assertThat(Checked.faults(with(0, 18)))
        .containsExactly(new Fault("copies", "0", "one for each star, at most 5"));
    assertThat(Checked.faults(with(6, 18)))
        .containsExactly(new Fault("copies", "6", "one for each star, at most 5"));
  }

  @Test
  void every_tier_has_its_fragments() {
    assertThat(Checked.faults(with(5, 17)))
        .containsExactly(new Fault("fragments", "17", "one for each of the 18 tiers"));
    assertThat(Checked.faults(with(5, 19))).extracting(Fault::value).containsExactly("19");
  }

  @Test
  void what_stands_in_for_copies_is_an_item() {
    assertThat(
            Checked.faultsAmid(
                TestRules.book().with(TestRules.itemsWithout(STONE, Fragments.AWAKENING)), rules))
        .containsExactly(
            new Fault("stone", "awakening_stone", "an item in item.json"),
            new Fault("stone", "awakening_fragment", "an item in item.json"));
  }

  private static AwakeningRules with(int stars, int tiers) {
    return new AwakeningRules(
        Collections.nCopies(stars, 1L), Collections.nCopies(tiers, 8L), STONE, 10);
  }
}
