package reve.game.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.REVIES;

import java.util.List;
import org.junit.jupiter.api.Test;
import reve.game.shared.Fault;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class CurrencyRulesTest {
  private final Currency revies = TestRules.currencies().find(REVIES).orElseThrow();
  private final Currency erythl = TestRules.currencies().find(ERYTHL).orElseThrow();

  @Test
  void a_currency_is_found_by_its_id() {
    CurrencyRules rules = new CurrencyRules(List.of(revies, erythl));

    assertThat(rules.find(ERYTHL)).contains(erythl);
    assertThat(rules.find(new CurrencyId("gold"))).isEmpty();
  }

  @Test
  void no_two_currencies_share_an_id() {
    List<Fault> faults = Checked.faults(new CurrencyRules(List.of(revies, erythl, revies)));

    assertThat(faults)
        .containsExactly(
            new Fault("currencies[2].id", "revies", "an id that no other currency has"));
  }

  @Test
  void a_currency_that_players_may_hold_is_never_removed() {
    CurrencyRules fewer = new CurrencyRules(List.of(revies));

    List<Fault> faults = Checked.faultsAfter(new CurrencyRules(List.of(revies, erythl)), fewer);

    assertThat(faults)
        .containsExactly(
            new Fault("currencies", "erythl", "still there, since players may hold it"));
  }

  @Test
  void a_currency_may_be_added() {
    CurrencyRules more = new CurrencyRules(List.of(erythl, revies));

    List<Fault> faults = Checked.faultsAfter(new CurrencyRules(List.of(revies)), more);

    assertThat(faults).isEmpty();
  }
}
