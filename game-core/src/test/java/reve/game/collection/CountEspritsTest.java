package reve.game.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reve.game.collection.CollectionTotals.Totals;
import reve.game.esprit.CollectionChange;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.EspritsConsumed;
import reve.game.esprit.EspritsGained;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class CountEspritsTest {
  private final World world = new World();
  private final EspritId ember = TestRules.id(Element.INFERNO, 1);
  private final EspritId leaf = TestRules.id(Element.VERDANT, 1);

  @Test
  void totals_grow_by_firsts_copies_and_power() {
    world.given(ANA);

    journal(new EspritsGained(ANA, Map.of(ember, 3L, leaf, 2L), Set.of(ember, leaf), 70, "gift"));
    journal(new EspritsGained(ANA, Map.of(ember, 4L), Set.of(), 30, "gift"));

    assertThat(world.belongings(ANA).totals()).isEqualTo(new Totals(2, 9, 100));
    assertThat(world.belongings(BEN).totals()).isEqualTo(Totals.NOTHING);
  }

  @Test
  void totals_shrink_by_what_is_used_up() {
    world.given(ANA);
    journal(new EspritsGained(ANA, Map.of(ember, 3L, leaf, 2L), Set.of(ember, leaf), 70, "gift"));

    journal(new EspritsConsumed(ANA, Map.of(ember, 3L, leaf, 1L), Set.of(ember), 50, "gift"));

    assertThat(world.belongings(ANA).totals()).isEqualTo(new Totals(1, 1, 20));
  }

  private void journal(CollectionChange change) {
    world.act(ANA, unit -> unit.journal().record(change));
  }
}
