package reve.discord.dissolve;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.VIRELITE;
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
import reve.game.testworld.TestRelics;

class DissolveCommandsTest {
  private static final EspritId EMBER = id(Element.INFERNO, 2);
  private static final EspritId FERN = id(Element.VERDANT, 2);

  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("D09")
  void what_is_gained_and_lost_stands_before_the_button() {
    stage.world.given(ANA).owns(new Stack(EMBER, 2, 1, 9, 0, false, NOON));

    Scene ask = stage.types(ANA, "dissolve one", "esprit:inferno_2", "copies:2");
    assertThat(ask.reply().text()).contains("* inferno_2 × 2");
    assertThat(ask.reply().fields())
        .extracting(Reply.Field::text)
        .anyMatch(text -> text.contains("250 virelite") && text.contains("6 inferno_fragment"))
        .anyMatch(text -> text.contains("★☆☆☆☆ · level 9"));
    assertThat(stage.world.held(ANA, VIRELITE)).isZero();

    Reply done = stage.presses(ANA, ask.button("Dissolve")).reply();
    stage.presses(ANA, ask.button("Dissolve"));

    assertThat(done.title()).hasValue("They dissolved");
    assertThat(stage.world.held(ANA, VIRELITE)).isEqualTo(250);
    assertThat(stage.world.stack(ANA, EMBER)).isEmpty();
  }

  @Test
  void what_the_last_copy_wears_comes_back_and_stands_before_the_button() {
    stage
        .world
        .given(ANA)
        .owns(new Stack(EMBER, 2, 1, 9, 0, false, NOON, List.of(TestRelics.SWORD)));

    Scene spare = stage.types(ANA, "dissolve one", "esprit:inferno_2", "copies:1");
    Scene last = stage.types(ANA, "dissolve one", "esprit:inferno_2", "copies:2");
    stage.presses(ANA, last.button("Dissolve"));

    assertThat(spare.reply().toString()).doesNotContain("iron_sword");
    assertThat(last.reply().fields())
        .contains(new Reply.Field("What it wears comes back to you", "* 1 iron_sword", false));
    assertThat(stage.world.belongings(ANA).items()).containsEntry(TestRelics.SWORD, 1L);
  }

  @Test
  void the_surplus_of_a_tier_goes_at_once() {
    stage.world.given(ANA).owns(EMBER, 4).owns(FERN, 2);

    Scene ask = stage.types(ANA, "dissolve many", "tier:2");
    Reply done = stage.presses(ANA, ask.button("Dissolve")).reply();

    assertThat(ask.reply().text()).contains("* inferno_2 × 3").contains("* verdant_2 × 1");
    assertThat(done.fields().getFirst().text()).contains("500 virelite");
    assertThat(stage.world.stack(ANA, EMBER).orElseThrow().quantity()).isEqualTo(1);
  }

  @Test
  void where_the_surplus_has_changed_it_is_asked_anew() {
    stage.world.given(ANA).owns(EMBER, 4);
    String dissolve = stage.types(ANA, "dissolve many", "tier:2").button("Dissolve");
    stage.world.given(ANA).owns(FERN, 3);

    Reply again = stage.presses(ANA, dissolve).reply();

    assertThat(again.title()).hasValue("Dissolve these?");
    assertThat(again.text()).contains("* verdant_2 × 2");
    assertThat(stage.world.held(ANA, VIRELITE)).isZero();
  }

  /** Between question and answer nothing is held; what was asked is looked at again. */
  @Test
  void what_was_locked_or_joined_the_team_since_it_was_asked_stays() {
    stage.world.given(ANA).owns(EMBER, 4).owns(FERN, 1);
    String one =
        stage.types(ANA, "dissolve one", "esprit:inferno_2", "copies:3").button("Dissolve");
    String last =
        stage.types(ANA, "dissolve one", "esprit:verdant_2", "copies:1").button("Dissolve");
    String many = stage.types(ANA, "dissolve many", "tier:2").button("Dissolve");
    stage.world.given(ANA).owns(Stack.fresh(EMBER, 4, NOON).lockedAs(true));
    stage.types(ANA, "team set", "leader:verdant_2");

    assertThat(stage.presses(ANA, one).reply().text()).contains("is locked");
    assertThat(stage.presses(ANA, last).reply().text()).contains("is in your team");
    assertThat(stage.presses(ANA, many).reply().isRefusal()).isTrue();
    assertThat(stage.world.held(ANA, VIRELITE)).isZero();
    assertThat(stage.world.stack(ANA, EMBER).orElseThrow().quantity()).isEqualTo(4);
  }

  @Test
  void what_must_stay_says_why() {
    stage
        .world
        .given(ANA)
        .owns(Stack.fresh(EMBER, 9, NOON).lockedAs(true))
        .owns(id(Element.INFERNO, 1), 1);

    assertThat(one("inferno_2", "1").text()).contains("is locked");
    assertThat(one("inferno_1", "1").text()).contains("is in your team");
    assertThat(one("inferno_1", "3").text()).contains("You have one copy of * inferno_1, not 3");
    assertThat(one("umbral_1", "1").isRefusal()).isTrue();
    assertThat(one("inferno_2", "none").text()).contains("“none” is no number");
    assertThat(stage.types(ANA, "dissolve many", "tier:3").reply().text())
        .contains("nothing is surplus");
    assertThat(stage.types(ANA, "dissolve many", "tier:4").reply().text()).contains("too precious");
    assertThat(stage.types(ANA, "dissolve many", "tier:x").reply().text()).contains("“x”");
  }

  private Reply one(String esprit, String copies) {
    return stage.types(ANA, "dissolve one", "esprit:" + esprit, "copies:" + copies).reply();
  }

  @Test
  void only_what_may_be_dissolved_so_often_comes_up() {
    EspritId led = id(Element.UMBRAL, 1);
    stage
        .world
        .given(ANA)
        .owns(EMBER, 2)
        .owns(FERN, 1)
        .owns(led, 1)
        .owns(Stack.fresh(id(Element.UMBRAL, 2), 3, NOON).lockedAs(true));
    stage.types(ANA, "team set", "leader:umbral_1", "support:inferno_2");

    assertThat(suggested()).containsExactly("inferno_2", "verdant_2");
    assertThat(suggested("copies:2")).isEmpty();
    stage.world.given(ANA).owns(led, 2);
    assertThat(suggested("copies:1")).containsExactly("inferno_2", "umbral_1", "verdant_2");
  }

  private List<String> suggested(String... others) {
    return stage.suggests(ANA, "dissolve one", "esprit", "", others);
  }

  @Test
  void a_number_that_is_none_is_told_its_bounds() {
    stage.world.given(ANA).owns(EMBER, 4);

    assertThat(stage.types(ANA, "dissolve one", "esprit:inferno_2", "copies:0").reply().text())
        .contains("“0”")
        .contains("from 1 to 100.");
  }
}
