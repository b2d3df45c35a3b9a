package reve.game.reve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.esprit.Catalogue;
import reve.game.esprit.Tier;
import reve.game.shared.Fault;
import reve.game.shared.Faults;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class ReveRulesTest {
  @Test
  void the_shipped_rules_have_no_fault() {
    assertThat(Checked.faults(TestRules.reve())).isEmpty();
  }

  @Test
  void somebody_at_the_first_level_has_something_to_draw() {
    assertThat(Checked.faults(weighing(Map.of(new Tier(4), 1L, new Tier(5), 1L))))
        .containsExactly(
            new Fault("weights", "[4, 5]", "at least one of the tiers that are open at level 1"));
  }

  @Test
  void a_weight_is_positive_and_its_tier_has_esprits() {
    Faults faults = new Faults();
    weighing(Map.of(new Tier(1), 1L, new Tier(2), 0L))
        .check(TestRules.book().with(withoutTierOne()), faults);

    assertThat(faults.found())
        .containsExactly(
            new Fault("weights.1", "1", "a positive weight of a tier that has Esprits to draw"),
            new Fault("weights.2", "0", "a positive weight of a tier that has Esprits to draw"));
  }

  private static ReveRules weighing(Map<Tier, Long> weights) {
    return new ReveRules(5, 2_700, 3, 12, weights);
  }

  private static Catalogue withoutTierOne() {
    Catalogue all = TestRules.catalogue();
    return new Catalogue(
        all.elements(),
        all.tiers(),
        all.growth(),
        all.all().stream().filter(esprit -> esprit.tier().value() > 1).toList());
  }

  @Test
  void a_tier_can_come_from_the_level_on_at_which_it_opens_and_only_if_it_weighs() {
    ReveRules rules = weighing(Map.of(new Tier(3), 1L, new Tier(5), 1L));

    assertThat(rules.from(new Tier(3))).contains(1);
    assertThat(rules.from(new Tier(4))).isEmpty();
    assertThat(rules.from(new Tier(5))).contains(24);
    assertThat(rules.nextTierAt(23)).contains(24);
  }
}
