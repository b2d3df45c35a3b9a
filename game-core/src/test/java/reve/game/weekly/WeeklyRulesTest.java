package reve.game.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.economy.Reward;
import reve.game.item.ItemId;
import reve.game.shared.BasisPoints;
import reve.game.shared.Fault;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class WeeklyRulesTest {
  @Test
  void the_shipped_rules_have_no_fault() {
    assertThat(Checked.faults(TestRules.weekly())).isEmpty();
  }

  @Test
  void what_is_given_exists() {
    WeeklyRules broken =
        new WeeklyRules(
            new WeeklyRules.Points(1, 5, 10, 15),
            new BasisPoints(1_000),
            new Reward(Map.of(), Map.of(new ItemId("tin_chest"), 1L)));

    assertThat(Checked.faults(broken))
        .containsExactly(
            new Fault("reward.items.tin_chest", "tin_chest", "the id of an item in item.json"));
  }
}
