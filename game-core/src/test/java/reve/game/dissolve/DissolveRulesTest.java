package reve.game.dissolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static reve.game.testworld.TestRules.VIRELITE;
import static reve.game.testworld.TestRules.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyId;
import reve.game.esprit.Element;
import reve.game.fragment.Fragments;
import reve.game.shared.Fault;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class DissolveRulesTest {
  private final DissolveRules rules = TestRules.dissolve();

  @Test
  void the_shipped_rules_have_no_fault() {
    assertThat(Checked.faults(rules)).isEmpty();
  }

  @Test
  void every_tier_dissolves_into_something_that_exists() {
    List<Map<CurrencyId, Amount>> tiers =
        new ArrayList<>(Collections.nCopies(16, money(VIRELITE, 1)));
    tiers.add(money(new CurrencyId("gold"), 1));

    assertThat(Checked.faults(of(tiers)))
        .extracting(Fault::path, Fault::value)
        .containsExactly(tuple("tiers", "17"), tuple("tiers[16].currencies.gold", "gold"));
  }

  @Test
  void there_is_a_fragment_of_every_element() {
    assertThat(
            Checked.faultsAmid(
                TestRules.book().with(TestRules.itemsWithout(Fragments.of(Element.TEMPEST))),
                rules))
        .containsExactly(
            new Fault("fragments", "tempest_fragment", "an item of this name in item.json"));
  }

  private DissolveRules of(List<Map<CurrencyId, Amount>> tiers) {
    return new DissolveRules(
        tiers,
        rules.fragments(),
        rules.fragmentsPerTier(),
        rules.mostAtOnce(),
        rules.highestOfMany(),
        rules.pageSize());
  }
}
