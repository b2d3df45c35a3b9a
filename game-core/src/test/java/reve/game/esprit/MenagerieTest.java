package reve.game.esprit;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.VIRELITE;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.economy.Amount;
import reve.game.economy.CurrencyClipped;
import reve.game.economy.LedgerEntry;
import reve.game.economy.LedgerReason;
import reve.game.testworld.Belongings;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class MenagerieTest {
  private final World world = new World();
  private final EspritId ember = TestRules.id(Element.INFERNO, 1);
  private final EspritId leaf = TestRules.id(Element.VERDANT, 3);
  // power of one copy of each: 22 + 9 + 14 / 10, and 150 + 60 + 90 / 10
  private final long emberPower = 22 + 9 + 1;
  private final long leafPower = 150 + 60 + 9;

  @Test
  void each_mention_is_one_copy() {
    world.given(ANA);

    Set<EspritId> firsts = gain(ember, leaf, ember);

    assertThat(firsts).containsExactlyInAnyOrder(ember, leaf);
    assertThat(world.belongings(ANA).stacks())
        .containsExactlyInAnyOrder(Stack.fresh(ember, 2, NOON), Stack.fresh(leaf, 1, NOON));
    assertThat(world.belongings(ANA).totals())
        .isEqualTo(new Totals(2, 3, 2 * emberPower + leafPower));
  }

  @Test
  void further_copies_join_the_stack_and_leave_what_it_has_become() {
    world.given(ANA).owns(new Stack(ember, 4, 2, 30, 1, true, NOON));
    world.clock.pass(Duration.ofDays(3));

    Set<EspritId> firsts = gain(ember, ember, ember);

    assertThat(firsts).isEmpty();
    assertThat(world.stack(ANA, ember)).contains(new Stack(ember, 7, 2, 30, 1, true, NOON));
  }

  @Test
  void the_journal_tells_the_gain_in_copies_and_power() {
    // with two stars a reserve copy has 30 + 12 + 19 / 10
    world.given(ANA).owns(new Stack(ember, 4, 2, 30, 1, true, NOON));

    gain(ember, leaf, ember);

    assertThat(world.journal(ANA))
        .containsExactly(
            new EspritsGained(
                ANA,
                Map.of(ember, 2L, leaf, 1L),
                Set.of(leaf),
                2 * (30 + 12 + 1) + leafPower,
                "gift"));
  }

  @Test
  void what_does_not_fit_a_stack_dissolves_into_virelite() {
    world.given(ANA).owns(leaf, Stack.MAX_QUANTITY - 2);

    gain(Collections.nCopies(5, leaf));

    Belongings after = world.belongings(ANA);
    assertThat(world.stack(ANA, leaf).map(Stack::quantity)).contains(Stack.MAX_QUANTITY);
    // a tier 3 copy is worth 150 virelite in the test rules
    assertThat(after.held().of(VIRELITE)).isEqualTo(new Amount(3 * 150));
    assertThat(after.ledger())
        .containsExactly(
            new LedgerEntry(VIRELITE, 450, new Amount(450), LedgerReason.SURPLUS_DISSOLVED));
    assertThat(after.totals().copies()).isEqualTo(2);
    assertThat(after.journal())
        .containsExactly(new EspritsGained(ANA, Map.of(leaf, 2L), Set.of(), 2 * leafPower, "gift"));
  }

  @Test
  void a_full_stack_stays_as_it_is() {
    world.given(ANA).owns(leaf, Stack.MAX_QUANTITY).owns(ember, Stack.MAX_QUANTITY);
    Belongings before = world.belongings(ANA);

    Set<EspritId> firsts = gain(leaf, ember, leaf);

    assertThat(firsts).isEmpty();
    assertThat(world.belongings(ANA).stacks()).isEqualTo(before.stacks());
    assertThat(world.belongings(ANA).totals()).isEqualTo(before.totals());
    assertThat(world.journal(ANA)).isEmpty();
    assertThat(world.held(ANA, VIRELITE)).isEqualTo(2 * 150 + 50);
  }

  @Test
  void virelite_beyond_the_cap_is_clipped() {
    world.given(ANA).owns(ember, Stack.MAX_QUANTITY).holds(VIRELITE, Amount.CAP - 20);

    gain(ember);

    assertThat(world.held(ANA, VIRELITE)).isEqualTo(Amount.CAP);
    assertThat(world.journal(ANA))
        .containsExactly(new CurrencyClipped(ANA, VIRELITE, new Amount(30)));
  }

  @Test
  void gaining_nothing_writes_nothing() {
    world.given(ANA);
    Belongings before = world.belongings(ANA);

    gain();

    assertThat(world.belongings(ANA)).isEqualTo(before);
  }

  @Test
  void an_event_of_a_gain_lists_the_esprits_in_order() {
    EspritsGained gained =
        new EspritsGained(ANA, Map.of(leaf, 1L, ember, 1L), Set.of(leaf, ember), 0, "gift");

    assertThat(gained.copies().keySet()).containsExactly(ember, leaf);
    assertThat(gained.firsts()).containsExactly(ember, leaf);
  }

  private Set<EspritId> gain(EspritId... copies) {
    return gain(Arrays.asList(copies));
  }

  private Set<EspritId> gain(List<EspritId> copies) {
    Set<EspritId> firsts = new HashSet<>();
    world.act(ANA, unit -> firsts.addAll(world.menagerie.gain(ANA, copies, "gift", unit)));
    return firsts;
  }
}
