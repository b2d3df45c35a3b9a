package reve.game.item;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.POTION;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.shared.CountedText;
import reve.game.shared.Fault;
import reve.game.shared.LocalText;
import reve.game.testworld.Checked;

class ItemRulesTest {
  private final Item potion = item(POTION);
  private final Item orb = item(new ItemId("xp_orb"));

  @Test
  void an_item_is_found_by_its_id() {
    ItemRules rules = new ItemRules(List.of(potion, orb));

    assertThat(rules.find(new ItemId("xp_orb"))).contains(orb);
    assertThat(rules.find(new ItemId("sword"))).isEmpty();
  }

  @Test
  void no_two_items_share_an_id() {
    List<Fault> faults = Checked.faults(new ItemRules(List.of(potion, orb, potion)));

    assertThat(faults)
        .containsExactly(new Fault("items[2].id", "energy_potion", "an id that no other item has"));
  }

  @Test
  void an_item_that_players_may_hold_is_never_removed() {
    ItemRules both = new ItemRules(List.of(potion, orb));
    ItemRules one = new ItemRules(List.of(potion));

    assertThat(Checked.faultsAfter(both, one))
        .containsExactly(new Fault("items", "xp_orb", "still there, since players may hold it"));
    assertThat(Checked.faultsAfter(one, both)).isEmpty();
  }

  private static Item item(ItemId id) {
    return new Item(
        id,
        Item.Rarity.COMMON,
        "*",
        new CountedText(Map.of("en", Map.of("other", id.value()))),
        new LocalText(Map.of("en", "…")));
  }
}
