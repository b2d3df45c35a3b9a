package reve.game.leader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.leader.LeaderRules.Bonus;
import reve.game.shared.BasisPoints;
import reve.game.shared.Fault;
import reve.game.shared.Multiplier;
import reve.game.shared.Multipliers;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class LeaderRulesTest {
  private final LeaderRules rules = TestRules.leaders();

  @Test
  void the_shipped_rules_have_no_fault() {
    assertThat(Checked.faults(rules)).isEmpty();
  }

  @Test
  void every_element_leads_in_its_own_way() {
    Map<Element, List<Bonus>> fewer = new EnumMap<>(rules.elements());
    fewer.remove(Element.TEMPEST);

    assertThat(Checked.faults(new LeaderRules(fewer, 10)))
        .containsExactly(new Fault("elements", "TEMPEST", "the bonuses of every element"));
  }

  @Test
  void a_host_may_make_more_of_what_leaders_do_for_good_and_ill() {
    LeaderRules twice =
        (LeaderRules)
            rules.under(new Multipliers(Map.of(Multiplier.LEADER, new BasisPoints(20_000))));

    assertThat(twice.of(Element.UMBRAL, new Tier(3), 0))
        .isEqualTo(
            Map.of(
                LeaderEffect.ATTACK, 2 * (1_200L + 2 * 150),
                LeaderEffect.DEFENSE, -2 * (500L + 2 * 30)));
    assertThat(twice.of(Element.UMBRAL, new Tier(3), 5))
        .containsEntry(LeaderEffect.ATTACK, 3 * (1_200L + 2 * 150));
  }
}
