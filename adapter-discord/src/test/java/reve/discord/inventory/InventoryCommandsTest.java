package reve.discord.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.CATALYST;
import static reve.game.testworld.TestRules.CHARM;
import static reve.game.testworld.TestRules.GOLD_CHEST;
import static reve.game.testworld.TestRules.OAK_CHEST;
import static reve.game.testworld.TestRules.ORB;
import static reve.game.testworld.TestRules.POTION;
import static reve.game.testworld.TestRules.STONE;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.World.ANA;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.discord.shared.Control.Button;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.esprit.Element;
import reve.game.esprit.Tier;
import reve.game.fragment.Fragments;
import reve.game.host.Decree;
import reve.game.host.DecreeName;
import reve.game.host.Grounds;
import reve.game.host.IssueDecree;
import reve.game.item.Item;
import reve.game.player.Player.Reserve;
import reve.game.shared.BasisPoints;
import reve.game.shared.Multiplier;
import reve.game.testworld.Given;
import reve.game.testworld.LoadedDice;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class InventoryCommandsTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  private Given ana() {
    return stage.world.given(ANA, VIGOROUS, 1);
  }

  private void energy(long points) {
    stage.world.act(
        ANA,
        unit ->
            stage.world.players.save(
                stage.world.players.demand(ANA).withEnergy(new Reserve(points, World.NOON))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"inventory", "bag"})
  @Shows("B05")
  void things_lie_under_their_sections_and_lead_to_their_cards(String command) {
    ana().has(STONE, 1).has(POTION, 3);

    Scene bag = stage.types(ANA, command);

    assertThat(bag.reply().text())
        .isEqualTo("*** potions**\n* 3 energy_potion\n*** aids**\n* 1 awakening_stone");
    assertThat(bag.reply().footer()).hasValue("2 kinds of things");
    assertThat(stage.chooses(ANA, bag.select(1), "awakening_stone").reply().title())
        .hasValue("* 1 awakening_stone");
  }

  @Test
  void pages_turn_within_the_chosen_section() {
    for (int tier = 1; tier <= Tier.HIGHEST; tier++) {
      ana().has(Fragments.of(new Tier(tier)), tier);
    }
    ana().has(POTION, 1);

    Scene all = stage.types(ANA, "inventory");
    Scene fragments = stage.chooses(ANA, all.select(0), "fragments");
    Scene second = stage.presses(ANA, fragments.button("Next"));
    Scene everything = stage.chooses(ANA, second.select(0), "-");

    assertThat(all.reply().text().lines().toList())
        .hasSize(14)
        .contains("* 1 energy_potion", "* 11 tier_11_fragment");
    assertThat(fragments.reply().text().lines().toList())
        .hasSize(13)
        .endsWith("* 12 tier_12_fragment");
    assertThat(second.reply().text().lines().toList()).hasSize(7).endsWith("* 18 tier_18_fragment");
    assertThat(everything.reply().text()).isEqualTo(all.reply().text());
  }

  @Test
  void an_empty_bag_and_an_empty_section_say_so() {
    ana();
    Scene empty = stage.types(ANA, "inventory");
    ana().has(POTION, 1);
    Scene section = stage.types(ANA, "inventory", "section:chests");

    assertThat(empty.reply().text()).startsWith("Your bag is empty");
    assertThat(stage.presses(ANA, empty.button("gift")).reply().isRefusal()).isFalse();
    assertThat(section.reply().text()).isEqualTo("There is nothing of that kind in your bag.");
    assertThat(stage.types(ANA, "inventory", "section:shoes").reply().isRefusal()).isTrue();
  }

  @Test
  @Shows("B05")
  void a_card_says_what_is_lost_before_it_is_lost_and_uses_one() {
    ana().has(POTION, 3);
    energy(80);

    Scene card = stage.types(ANA, "item", "item:energy_potion");
    Scene used = stage.presses(ANA, card.button("Use one"));

    assertThat(card.reply().text())
        .endsWith("One would do this: Energy **80 → 100** of 100, 30 lost for want of room");
    assertThat(used.reply().title()).hasValue("You used * 1 energy_potion");
    assertThat(used.reply().text())
        .startsWith("Energy **80 → 100** of 100, 30 lost for want of room\n▰▰▰▰▰▰▰▰▰▰");
    assertThat(used.reply().footer()).hasValue("2 are left");
  }

  @Test
  void a_card_offers_as_many_as_give_all_that_is_in_them() {
    ana().has(ORB, 40);

    Scene card = stage.types(ANA, "item", "item:xp_orb");
    Scene used = stage.presses(ANA, card.button("Use 40"));

    assertThat(card.reply().text()).endsWith("One would give **+100** experience.");
    assertThat(used.reply().text()).isEqualTo("**+4,000** experience");
    assertThat(used.reply().fields().getFirst().name()).isEqualTo("You rose to level 6");
  }

  @Test
  void what_is_not_needed_stays_and_is_told() {
    ana().has(POTION, 9);
    energy(20);

    Scene used = stage.types(ANA, "use", "item:Energy_Potion", "amount:9");

    assertThat(used.reply().title()).hasValue("You used * 2 energy_potion");
    assertThat(used.reply().text()).endsWith("7 were not needed and stayed in your bag.");
    assertThat(stage.world.belongings(ANA).items()).isEqualTo(Map.of(POTION, 7L));
  }

  @Test
  void a_full_gauge_a_trial_ahead_and_the_last_level_are_told_with_the_way_on() {
    ana().has(POTION, 1).has(ORB, 1);
    Scene full = stage.types(ANA, "use", "item:energy_potion");
    Scene fullCard = stage.types(ANA, "item", "item:energy_potion");
    level(10, 10, 3_162);
    Scene trial = stage.types(ANA, "use", "item:xp_orb");
    Scene trialCard = stage.types(ANA, "item", "item:xp_orb");
    level(200, 200, 0);
    Scene highest = stage.types(ANA, "use", "item:xp_orb");

    assertThat(full.reply().text()).isEqualTo("Energy is full: 200 of 100. Nothing was used.");
    assertThat(full.button("Explore")).isNotEmpty();
    assertThat(fullCard.isOffered("Use one")).isFalse();
    assertThat(trial.reply().text()).contains("Pass the trial first; nothing was used.");
    assertThat(stage.presses(ANA, trial.button("Level")).reply().isRefusal()).isFalse();
    assertThat(trialCard.reply().text()).endsWith("There is no room for more experience now.");
    assertThat(highest.reply().text()).startsWith("Level 200 is the highest");
    assertThat(stage.world.belongings(ANA).items()).isEqualTo(Map.of(POTION, 1L, ORB, 1L));
  }

  private void level(int level, int cap, long experience) {
    stage.world.act(
        ANA,
        unit ->
            stage.world.players.save(
                stage.world.players.demand(ANA).withLevelCap(cap).withLevel(level, experience)));
  }

  @Test
  void a_chest_shows_its_odds_first_and_opens_at_one_press_once() {
    ana().has(OAK_CHEST, 3);
    stage.world.rolls(new LoadedDice().rolling("chest-1-revies", 500).rolling("chest-1", 1));

    Scene card = stage.types(ANA, "item", "item:oak_chest");
    String button = card.button("Open one");
    Scene opened = stage.presses(ANA, button);
    stage.presses(ANA, button);

    assertThat(card.reply().fields().getFirst().text()).isEqualTo("* 1,000 to 3,000 revies");
    assertThat(card.reply().fields().get(1).text())
        .isEqualTo(
            """
            * 2 energy_potion · 33.333%
            * 5 xp_orb · 33.333%
            * 1 small_fragment_bundle · 33.333%\
            """);
    assertThat(card.button("Open 3")).isNotEmpty();
    assertThat(opened.reply().text()).isEqualTo("* 1,500 revies\n* 5 xp_orb");
    assertThat(opened.reply().footer()).hasValue("2 are left");
    assertThat(stage.world.belongings(ANA).items()).isEqualTo(Map.of(OAK_CHEST, 2L, ORB, 5L));
    assertThat(stage.types(ANA, "item", "item:gold_chest").reply().fields().getFirst().text())
        .isEqualTo("* 10 erythl\n* 50,000 revies");
    assertThat(stage.types(ANA, "item", "item:gold_chest").isOffered("Open one")).isFalse();
  }

  @Test
  void the_host_s_multipliers_are_shown_before_and_given() {
    ana().has(OAK_CHEST, 1).has(ORB, 1);
    multiply(Multiplier.CURRENCY);
    multiply(Multiplier.EXPERIENCE);
    stage.world.rolls(new LoadedDice().rolling("chest-1-revies", 4_000).rolling("chest-1", 0));

    Scene orb = stage.types(ANA, "item", "item:xp_orb");
    Scene chest = stage.types(ANA, "item", "item:oak_chest");

    assertThat(orb.reply().text()).endsWith("One would give **+200** experience.");
    assertThat(stage.presses(ANA, orb.button("Use one")).reply().text())
        .startsWith("**+200** experience");
    assertThat(chest.reply().fields().getFirst().text()).isEqualTo("* 2,000 to 6,000 revies");
    assertThat(stage.presses(ANA, chest.button("Open one")).reply().text())
        .isEqualTo("* 6,000 revies\n* 2 energy_potion");
  }

  private void multiply(Multiplier multiplier) {
    stage.world.issueDecree.handle(
        new IssueDecree.Command(
            stage.world.fresh(),
            ANA,
            DecreeName.scaling(multiplier),
            Optional.of(new Decree.Scaling(multiplier, new BasisPoints(20_000))),
            new Grounds("feast")));
  }

  @Test
  void what_belongs_elsewhere_leads_there() {
    ana().has(STONE, 1).has(CHARM, 1);

    for (Item item : TestRules.items().items()) {
      if (!item.effect().isUsable()) {
        Scene refused = stage.types(ANA, "use", "item:" + item.id().value());
        assertThat(refused.reply().isRefusal()).isTrue();
        assertThat(refused.reply().text()).containsAnyOf("`/", "Keep your");
        Scene card = stage.types(ANA, "item", "item:" + item.id().value());
        assertThat(card.reply().text()).endsWith(refused.reply().text());
        assertThat(card.controls().filter(each -> ((Button) each).label().contains("Use")))
            .isEmpty();
      }
    }
  }

  @Test
  void a_catalyst_leads_to_those_it_can_fuse() {
    ana().has(CATALYST, 1).owns(TestRules.id(Element.UMBRAL, 2), 2);

    Scene card = stage.types(ANA, "item", "item:fusion_catalyst");

    assertThat(stage.presses(ANA, card.button("Fusion")).reply().text())
        .isEqualTo("* umbral_2 × 2 · 100%");
  }

  @Test
  void what_cannot_be_asked_for_is_told() {
    ana().has(POTION, 2);
    energy(0);

    Scene few = stage.types(ANA, "use", "item:energy_potion", "amount:5");

    assertThat(few.reply().text()).isEqualTo("You have * 2 energy_potion, not 5.");
    assertThat(stage.presses(ANA, few.button("Use 2")).reply().title())
        .hasValue("You used * 2 energy_potion");
    assertThat(stage.types(ANA, "use", "item:energy_potion", "amount:101").reply().text())
        .isEqualTo("101 at once are too many: 100 is the most.");
    assertThat(stage.types(ANA, "use", "item:energy_potion", "amount:0").reply().text())
        .startsWith("“0” is no number of things.");
    assertThat(stage.types(ANA, "use", "item:sword").reply().text())
        .startsWith("There is no item called “sword”.");
  }

  @Test
  void only_what_is_held_and_can_be_used_is_suggested() {
    ana().has(STONE, 1).has(POTION, 2).has(GOLD_CHEST, 1).has(Fragments.of(Element.UMBRAL), 1);

    assertThat(suggested("use", "")).containsExactly("energy_potion", "gold_chest");
    assertThat(suggested("use", "CHEST")).containsExactly("gold_chest");
    assertThat(suggested("item", ""))
        .containsExactly("energy_potion", "gold_chest", "awakening_stone", "umbral_fragment");
  }

  private List<String> suggested(String command, String typed) {
    return stage.suggests(ANA, command, "item", typed);
  }

  @Test
  void it_speaks_german_too() {
    stage.reading(Locale.GERMAN);
    ana().has(POTION, 2).has(OAK_CHEST, 1);
    energy(80);

    assertThat(stage.types(ANA, "inventory").reply().footer()).hasValue("2 Arten von Dingen");
    assertThat(stage.types(ANA, "item", "item:energy_potion").reply().text())
        .contains("Das bringt das Nächste: Energie **80 → 100** von 100, 30 verloren");
    assertThat(stage.types(ANA, "use", "item:energy_potion", "amount:2").reply().text())
        .endsWith("Eins wurde nicht gebraucht und blieb in deiner Tasche.");
    assertThat(stage.types(ANA, "item", "item:oak_chest").reply().fields().getFirst().text())
        .isEqualTo("* 1.000 bis 3.000 revies");
  }
}
