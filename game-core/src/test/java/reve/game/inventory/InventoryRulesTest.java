package reve.game.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.GOLD_CHEST;
import static reve.game.testworld.TestRules.IRON_CHEST;
import static reve.game.testworld.TestRules.OAK_CHEST;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.REVIES;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.game.economy.Amount;
import reve.game.economy.AmountRange;
import reve.game.economy.CurrencyId;
import reve.game.fragment.FragmentRules;
import reve.game.fragment.FragmentRules.Cost;
import reve.game.inventory.Chest.Find;
import reve.game.item.ItemId;
import reve.game.shared.Fault;
import reve.game.shared.Faults;
import reve.game.testworld.Checked;
import reve.game.testworld.TestRules;

class InventoryRulesTest {
  @Test
  void the_rules_of_the_test_world_have_no_fault() {
    assertThat(Checked.faults(TestRules.inventory())).isEmpty();
  }

  @Test
  void every_chest_is_told_once_and_holds_what_there_is() {
    Chest strange =
        new Chest(
            POTION,
            Map.of(REVIES, range(2, 1), new CurrencyId("shells"), range(1, 1)),
            Map.of(new ItemId("sword"), 1L),
            List.of(find(POTION), find(new ItemId("shield"))));
    InventoryRules broken =
        new InventoryRules(
            12, 100, List.of(plain(OAK_CHEST), plain(OAK_CHEST), plain(GOLD_CHEST), strange));

    assertThat(Checked.faults(broken))
        .containsExactlyInAnyOrder(
            new Fault("chests[1].item", "oak_chest", "an item of its own"),
            new Fault("chests[3].money.revies.most", "1", "at least 2"),
            new Fault(
                "chests[3].money.currencies.shells",
                "shells",
                "the id of a currency in currencies.json"),
            new Fault("chests[3].always.items.sword", "sword", "the id of an item in item.json"),
            new Fault(
                "chests[3].finds[1].items.shield", "shield", "the id of an item in item.json"),
            new Fault("chests", "energy_potion", "an item whose effect in item.json is \"chest\""),
            new Fault(
                "chests",
                "nothing for iron_chest",
                "what is in it, since its effect in item.json is \"chest\""));
  }

  @Test
  void every_bundle_has_its_fragments() {
    FragmentRules none = new FragmentRules(new Cost(50, 10), new Cost(25, 5), 100, List.of());
    Faults faults = new Faults();

    TestRules.inventory().check(TestRules.book().with(none), faults);

    assertThat(faults.found())
        .extracting(Fault::value)
        .containsExactlyInAnyOrder(
            "nothing for small_fragment_bundle", "nothing for large_fragment_bundle");
  }

  @Test
  void a_chest_is_found_by_its_item() {
    assertThat(TestRules.inventory().chest(IRON_CHEST)).isPresent();
    assertThat(TestRules.inventory().chest(POTION)).isEmpty();
  }

  private static Chest plain(ItemId item) {
    return new Chest(item, Map.of(), Map.of(), List.of(find(POTION)));
  }

  private static Find find(ItemId item) {
    return new Find(1, Map.of(item, 1L));
  }

  private static AmountRange range(long least, long most) {
    return new AmountRange(new Amount(least), new Amount(most));
  }
}
