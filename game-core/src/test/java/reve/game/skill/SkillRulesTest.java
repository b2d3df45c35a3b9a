package reve.game.skill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.economy.Price;
import reve.game.item.ItemId;
import reve.game.shared.BasisPoints;
import reve.game.shared.Fault;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class SkillRulesTest {
  @Test
  void the_shipped_rules_have_no_fault() {
    assertThat(Checked.faults(TestRules.skills())).isEmpty();
  }

  @Test
  void price_and_token_must_exist() {
    SkillRules broken =
        new SkillRules(
            1,
            1,
            BasisPoints.NONE,
            BasisPoints.NONE,
            Price.of(new CurrencyId("gold"), new Amount(1)),
            new ItemId("chip"));

    assertThat(Checked.faults(broken))
        .extracting(Fault::path)
        .containsExactly("reset.gold", "token");
  }
}
