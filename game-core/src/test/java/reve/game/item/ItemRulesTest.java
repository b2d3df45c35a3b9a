package reve.game.item;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.POTION;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.shared.CountedText;
import reve.game.shared.Fault;
import reve.game.shared.Faults;
import reve.game.shared.LocalText;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class ItemRulesTest {
  private static final Section POTIONS =
      new Section(new SectionId("potions"), "*", new LocalText(Map.of("en", "Potions")));

  private final Item potion = item(POTION);
  private final Item orb = item(new ItemId("xp_orb"));

  @Test
  void an_item_is_found_by_its_id() {
    ItemRules rules = rules(potion, orb);

    assertThat(rules.find(new ItemId("xp_orb"))).contains(orb);
    assertThat(rules.find(new ItemId("sword"))).isEmpty();
  }

  @Test
  void items_of_an_effect_come_in_display_order() {
    assertThat(rules(orb, potion).having(ItemEffect.Energy.class))
        .containsExactly(orb.id(), potion.id());
    assertThat(rules(orb, potion).having(ItemEffect.Stamina.class)).isEmpty();
  }

  @Test
  void no_two_items_share_an_id() {
    List<Fault> faults = Checked.faults(rules(potion, orb, potion));

    assertThat(faults)
        .containsExactly(new Fault("items[2].id", "energy_potion", "an id that no other item has"));
  }

  @Test
  void an_item_that_players_may_hold_is_never_removed() {
    ItemRules both = rules(potion, orb);
    ItemRules one = rules(potion);

    assertThat(Checked.faultsAfter(both, one))
        .containsExactly(new Fault("items", "xp_orb", "still there, since players may hold it"));
    assertThat(Checked.faultsAfter(one, both)).isEmpty();
  }

  @Test
  void every_item_lies_in_a_section_of_its_own_id() {
    Faults faults = new Faults();

    new ItemRules(List.of(POTIONS, POTIONS), List.of(potion)).check(TestRules.book(), faults);
    new ItemRules(List.of(), List.of(potion, orb)).check(TestRules.book(), faults);

    assertThat(faults.found())
        .containsExactly(
            new Fault("sections[1].id", "potions", "an id of its own"),
            new Fault("items[0].section", "potions", "the id of a section above"),
            new Fault("items[1].section", "potions", "the id of a section above"));
  }

  private static ItemRules rules(Item... items) {
    return new ItemRules(List.of(POTIONS), List.of(items));
  }

  private static Item item(ItemId id) {
    return new Item(
        id,
        new SectionId("potions"),
        Item.Rarity.COMMON,
        "*",
        new ItemEffect.Energy(50),
        new CountedText(Map.of("en", Map.of("other", id.value()))),
        new LocalText(Map.of("en", "…")));
  }
}
