package reve.discord.awakening;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.STONE;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.fragment.Fragments;
import reve.game.testworld.Shows;

class AwakenCommandTest {
  private static final EspritId EMBER = id(Element.INFERNO, 2);

  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("D05")
  void a_star_is_shown_before_it_is_given() {
    stage.world.given(ANA).owns(EMBER, 3);

    Scene preview = stage.types(ANA, "awaken", "esprit:inferno_2");
    Reply awakened = stage.presses(ANA, preview.button("Awaken for one copy")).reply();

    assertThat(preview.reply().title()).hasValue("* inferno_2 → ★☆☆☆☆");
    assertThat(preview.reply().text()).contains("you can spare 2").contains("ATK 55 → **66**");
    assertThat(awakened.title()).hasValue("* inferno_2 awakens: ★☆☆☆☆");
    assertThat(awakened.text()).contains("2 copies are left");
    assertThat(awakened.picture()).isPresent();
    assertThat(stage.world.stack(ANA, EMBER)).contains(new Stack(EMBER, 2, 1, 1, 0, false, NOON));
  }

  @Test
  void fragments_and_a_stone_are_offered_where_they_help() {
    stage.world.given(ANA).owns(new Stack(EMBER, 2, 1, 1, 0, false, NOON));
    stage.world.act(
        ANA, unit -> stage.world.items.add(ANA, Map.of(Fragments.AWAKENING, 8L, STONE, 1L)));

    Scene preview = stage.types(ANA, "awaken", "esprit:inferno_2");

    assertThat(preview.button("Make up for the rest with * 8 awakening_fragment")).isNotBlank();
    Reply byStone = stage.presses(ANA, preview.button("Use a stone and one copy")).reply();
    assertThat(byStone.title()).hasValue("* inferno_2 awakens: ★★☆☆☆");
    assertThat(stage.world.belongings(ANA).items()).isEqualTo(Map.of(Fragments.AWAKENING, 8L));
  }

  @Test
  @Shows("D05")
  void without_a_name_all_that_could_awaken_come_up() {
    assertThat(stage.world.given(ANA)).isNotNull();
    assertThat(stage.types(ANA, "awaken").reply().text()).contains("None of your Esprits");
    stage.world.given(ANA).owns(EMBER, 2).owns(id(Element.UMBRAL, 1), 5);

    Scene candidates = stage.types(ANA, "awaken");
    Reply chosen = stage.chooses(ANA, candidates.select(), "umbral_1").reply();

    assertThat(candidates.reply().text().lines()).hasSize(2);
    assertThat(chosen.title()).hasValue("* umbral_1 → ★☆☆☆☆");
  }

  @Test
  @Shows("D05")
  void each_line_says_what_the_star_takes_and_pages_lead_on() {
    for (int tier = 1; tier <= 11; tier++) {
      stage.world.given(ANA).owns(id(Element.UMBRAL, tier), 20 - tier);
    }
    stage.world.given(ANA).owns(new Stack(EMBER, 2, 1, 1, 0, false, NOON)).has(STONE, 1);
    stage.world.given(ANA).has(Fragments.AWAKENING, 7);

    Scene first = stage.types(ANA, "awaken");
    Scene second = stage.presses(ANA, first.button("Next"));
    stage.world.given(ANA).has(Fragments.AWAKENING, 1);
    Scene byFragments = stage.types(ANA, "awaken");

    assertThat(first.reply().text().lines())
        .hasSize(10)
        .allMatch(line -> line.contains("one copy"));
    assertThat(second.reply().text().lines())
        .hasSize(2)
        .last()
        .asString()
        .contains("inferno_2 → ★★☆☆☆ · one copy + * 1 awakening_stone");
    assertThat(stage.presses(ANA, byFragments.button("Last")).reply().text())
        .contains("inferno_2 → ★★☆☆☆ · one copy + * 8 awakening_fragment");
  }

  @Test
  void what_cannot_awaken_says_why() {
    stage.world.given(ANA).owns(new Stack(EMBER, 9, 5, 1, 0, false, NOON));

    assertThat(stage.types(ANA, "awaken", "esprit:inferno_2").reply().text())
        .contains("★★★★★; there are no more");
    assertThat(stage.types(ANA, "awaken", "esprit:umbral_2").reply().isRefusal()).isTrue();
  }

  @Test
  void only_what_can_gain_a_star_now_comes_up() {
    stage
        .world
        .given(ANA)
        .owns(new Stack(id(Element.UMBRAL, 1), 2, 1, 1, 0, false, NOON))
        .owns(id(Element.UMBRAL, 2), 2)
        .owns(new Stack(id(Element.UMBRAL, 3), 9, 5, 1, 0, false, NOON))
        .owns(new Stack(id(Element.UMBRAL, 4), 1, 1, 1, 0, false, NOON));

    assertThat(stage.suggests(ANA, "awaken", "esprit", "umbral")).containsExactly("umbral_2");
    stage.world.given(ANA).has(STONE, 1);
    assertThat(stage.suggests(ANA, "awaken", "esprit", "umbral"))
        .containsExactly("umbral_1", "umbral_2");
    stage.world.given(ANA).has(Fragments.AWAKENING, 40);
    assertThat(stage.suggests(ANA, "awaken", "esprit", "umbral"))
        .containsExactly("umbral_1", "umbral_2", "umbral_4");
  }

  @Test
  void the_next_star_is_offered_only_where_it_can_follow() {
    stage.world.given(ANA).owns(EMBER, 4);
    assertThat(awakened().button("The next star")).isNotBlank();

    stage.world.given(ANA).owns(EMBER, 3);
    assertThat(awakened().controls().map(Object::toString))
        .noneMatch(each -> each.contains("The next star"));

    stage.world.given(ANA).owns(EMBER, 3).has(STONE, 1);
    assertThat(awakened().button("The next star")).isNotBlank();
  }

  private Scene awakened() {
    return stage.presses(
        ANA, stage.types(ANA, "awaken", "esprit:inferno_2").button("Awaken for one copy"));
  }
}
