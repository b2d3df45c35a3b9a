package reve.discord.relic;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRelics.ORB;
import static reve.game.testworld.TestRelics.RING;
import static reve.game.testworld.TestRelics.SWORD;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.testworld.Shows;

class RelicCommandsTest {
  private static final EspritId TITAN = id(Element.VERDANT, 6);

  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("D13")
  void relics_are_put_on_with_what_they_change_and_looked_at_on_the_card() {
    stage.world.given(ANA).owns(stack()).has(SWORD, 1).has(RING, 1);

    Scene equipped = equip("relic:iron_sword", "relic2:Vampiric_Ring");

    assertThat(equipped.reply().title())
        .hasValue("* verdant_6 puts on * iron_sword and * vampiric_ring");
    assertThat(equipped.reply().text())
        .contains("ATK 5,500 → **7,")
        .contains("DEF 2,200 → **2,200**");
    assertThat(equipped.reply().footer()).hasValue("2 of 2 slots taken");
    assertThat(stage.types(ANA, "esprit", "name:verdant_6").reply().toString())
        .contains("Wears")
        .contains("1 iron_sword");
  }

  @Test
  void a_fitting_offers_what_there_is_to_put_on_and_to_take_off() {
    stage.world.given(ANA).owns(stack()).has(SWORD, 1);

    Scene bare = equip();
    Reply on = stage.chooses(ANA, bare.select(), "iron_sword").reply();
    Scene worn = equip();
    Reply off = stage.chooses(ANA, worn.select(), "iron_sword").reply();

    assertThat(bare.reply().text()).contains("0 of 2 slots taken");
    assertThat(on.title()).hasValue("* verdant_6 puts on * iron_sword");
    assertThat(worn.reply().toString()).contains("attack +8%");
    assertThat(off.title()).hasValue("* verdant_6 takes off * iron_sword");
    assertThat(stage.world.stack(ANA, TITAN)).contains(stack());
  }

  @Test
  void everything_comes_off_at_once() {
    stage.world.given(ANA).owns(stack().withRelics(List.of(SWORD, ORB)));

    assertThat(stage.types(ANA, "relic unequip", "esprit:verdant_6").reply().title())
        .hasValue("* verdant_6 takes off * iron_sword and * chaos_orb");
    assertThat(stage.types(ANA, "relic unequip", "esprit:verdant_6").reply().text())
        .contains("wears nothing");
  }

  @Test
  void the_list_says_what_each_does_and_who_wears_it() {
    stage.world.given(ANA).owns(stack().wearing(ORB)).has(RING, 2);

    Scene list = stage.types(ANA, "relic list");

    assertThat(list.reply().text())
        .contains("vampiric_ring** ★★★★★ · 2 at hand\nattack +15%, 25% of health to attack")
        .contains("iron_sword** ★ · none at hand");
    assertThat(list.reply().toString()).contains("verdant_6: * chaos_orb");
    assertThat(stage.chooses(ANA, list.select(), "verdant_6").reply().text())
        .contains("1 of 2 slots taken");
  }

  @Test
  void who_wears_nothing_yet_hears_where_relics_come_from() {
    stage.world.given(ANA);

    assertThat(stage.types(ANA, "relic list").reply().footer().orElseThrow())
        .contains("first successful fusion");
  }

  @Test
  void what_cannot_be_is_said_with_its_reason() {
    stage.world.given(ANA).owns(stack().wearing(SWORD)).has(SWORD, 1).has(ORB, 1);

    assertThat(equip("relic:ring of fire").reply().text()).contains("is no relic");
    assertThat(equip("relic:vampiric_ring").reply().text()).contains("at hand");
    assertThat(equip("relic:iron_sword").reply().text()).contains("No Esprit wears two of a kind");
    equip("relic:chaos_orb");
    stage.world.given(ANA).has(RING, 1);
    assertThat(equip("relic:vampiric_ring").reply().text())
        .contains("has 2 slots for relics and wears * iron_sword and * chaos_orb");
    assertThat(
            stage
                .types(ANA, "relic unequip", "esprit:verdant_6", "relic:vampiric_ring")
                .reply()
                .text())
        .contains("does not wear a * vampiric_ring");
    assertThat(stage.types(ANA, "relic equip", "esprit:abyssal_3").reply().text())
        .contains("abyssal_3");
  }

  private static Stack stack() {
    return Stack.fresh(TITAN, 1, NOON);
  }

  private Scene equip(String... relics) {
    String[] options = new String[relics.length + 1];
    options[0] = "esprit:verdant_6";
    System.arraycopy(relics, 0, options, 1, relics.length);
    return stage.types(ANA, "relic equip", options);
  }
}
