package reve.discord.playerclass;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.World.ANA;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.testworld.Shows;

class ClassCommandsTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("A06")
  void a_class_shows_its_bonus_what_it_brought_and_what_the_others_are() {
    stage.world.given(ANA, ENLIGHTENED, 1).holds(ERYTHL, 120);
    stage.types(ANA, "daily");

    Reply info = stage.types(ANA, "class info").reply();

    assertThat(info.text())
        .contains("10% more revies")
        .contains("At level 10 it becomes 11%")
        .contains("brought you 500 revies more, in one reward");
    assertThat(info.fields()).extracting(Reply.Field::name).contains("* vigorous", "* focused");
    assertThat(info.fields().getLast().text()).contains("100 erythl").contains("120 erythl");
  }

  @Test
  @Shows("A06")
  void a_button_changes_the_class_for_the_price_it_stands_by() {
    stage.world.given(ANA, ENLIGHTENED, 1).holds(ERYTHL, 120);

    Scene info = stage.types(ANA, "class info");
    Reply changed = stage.presses(ANA, info.button("Become focused")).reply();

    assertThat(changed.title()).hasValue("You are now * focused");
    assertThat(changed.text()).contains("100 erythl").contains("20 erythl left");
    assertThat(stage.types(ANA, "class info").button("Become vigorous")).isNotBlank();
  }

  @Test
  void what_is_typed_or_pressed_at_an_old_price_asks_at_the_price_of_now() {
    stage.world.given(ANA, ENLIGHTENED, 1).holds(ERYTHL, 300);
    Scene info = stage.types(ANA, "class info");

    Scene typed = stage.types(ANA, "class change", "class:focused");
    assertThat(typed.reply().title()).hasValue("Become * focused?");
    assertThat(typed.reply().text()).contains("It takes * 100 erythl").contains("* 300 erythl");
    assertThat(stage.world.held(ANA, ERYTHL)).isEqualTo(300);
    stage.presses(ANA, typed.button("Change for * 100 erythl"));

    Scene late = stage.presses(ANA, info.button("Become vigorous"));
    assertThat(late.reply().text()).contains("It takes * 200 erythl");
    assertThat(stage.world.held(ANA, ERYTHL)).isEqualTo(200);
    assertThat(stage.presses(ANA, late.button("Change for * 200 erythl")).reply().title())
        .hasValue("You are now * vigorous");
  }

  @Test
  void a_change_that_cannot_be_is_refused_with_the_reason() {
    stage.world.given(ANA, ENLIGHTENED, 1).holds(ERYTHL, 99);

    assertThat(stage.types(ANA, "class change", "class:enlightened").reply().text())
        .contains("You are * enlightened already");
    assertThat(stage.types(ANA, "class change", "class:focused").reply().text())
        .contains("takes * 100 erythl; you have * 99 erythl");
    assertThat(stage.types(ANA, "class change", "class:idle").reply().text()).contains("no more");
  }
}
