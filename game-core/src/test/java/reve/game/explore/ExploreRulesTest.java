package reve.game.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.FAYLEN;

import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.economy.Amount;
import reve.game.economy.AmountRange;
import reve.game.economy.CurrencyId;
import reve.game.shared.Fault;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class ExploreRulesTest {
  @Test
  void the_shipped_rules_have_no_fault() {
    assertThat(Checked.faults(TestRules.explore())).isEmpty();
  }

  @Test
  void what_is_found_exists_and_its_bounds_are_the_right_way_round() {
    ExploreRules broken =
        new ExploreRules(
            25,
            20,
            75,
            Map.of(
                new CurrencyId("gold"),
                new AmountRange(new Amount(1), new Amount(1)),
                FAYLEN,
                new AmountRange(new Amount(3), new Amount(2))));

    assertThat(Checked.faults(broken))
        .containsExactlyInAnyOrder(
            new Fault("finds.gold", "gold", "the id of a currency in currencies.json"),
            new Fault("finds.faylen.most", "2", "at least 3"));
  }
}
