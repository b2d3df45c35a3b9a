package reve.discord.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.ERYTHL;
import static reve.game.testworld.TestRules.SKILL_TOKEN;
import static reve.game.testworld.World.ANA;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.testworld.Shows;

class SkillCommandsTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("A08")
  void points_are_spent_by_a_button_or_several_at_once() {
    stage.world.given(ANA, ENLIGHTENED, 11);

    Scene view = stage.types(ANA, "skill view");
    Reply one = stage.presses(ANA, view.button("Energy +1")).reply();
    Reply four = stage.types(ANA, "skill spend", "skill:attack", "points:4").reply();

    assertThat(view.reply().title()).hasValue("10 skill points are free");
    assertThat(view.reply().text()).contains("More energy");
    assertThat(one.title()).hasValue("One point for Energy");
    assertThat(one.text()).contains("**Energy** · one point · +1 room").contains("9 points");
    assertThat(four.text()).contains("**Attack** · 4 points · +0.4%").contains("5 points are left");
  }

  @Test
  void spending_more_than_there_is_says_what_is_free() {
    stage.world.given(ANA, ENLIGHTENED, 3);

    Reply refusal = stage.types(ANA, "skill spend", "skill:stamina", "points:5").reply();

    assertThat(refusal.isRefusal()).isTrue();
    assertThat(refusal.text()).contains("5 points are more than you have: 2 are free");
    assertThat(stage.types(ANA, "skill spend", "skill:stamina", "points:zero").reply().text())
        .contains("“zero” is no number of points");
    assertThat(stage.types(ANA, "skill spend", "skill:luck").reply().text()).contains("luck");
  }

  @Test
  @Shows("A08")
  void a_reset_stands_with_its_price_and_gives_all_back() {
    stage.world.given(ANA, ENLIGHTENED, 11).holds(ERYTHL, 100);
    stage.types(ANA, "skill spend", "skill:energy", "points:3");

    Scene view = stage.types(ANA, "skill view");
    Reply reset = stage.presses(ANA, view.button("Take all back for * 100 erythl")).reply();

    assertThat(reset.text()).contains("3 points are yours").contains("100 erythl");
    assertThat(stage.types(ANA, "skill view").reply().title()).hasValue("10 skill points are free");
    assertThat(stage.types(ANA, "skill reset").reply().text()).contains("nothing to take back");
  }

  @Test
  void a_typed_reset_asks_first() {
    stage.world.given(ANA, ENLIGHTENED, 11).holds(ERYTHL, 300);
    stage.types(ANA, "skill spend", "skill:energy", "points:3");

    Scene asked = stage.types(ANA, "skill reset");

    assertThat(asked.reply().title()).hasValue("Take all points back?");
    assertThat(asked.reply().text())
        .contains("3 points would be free again")
        .contains("It takes * 100 erythl. You have * 300 erythl.")
        .containsPattern("Energy \\d+ → \\*\\*\\d+\\*\\*: what is above the bound goes");
    assertThat(stage.world.held(ANA, ERYTHL)).isEqualTo(300);
    stage.presses(ANA, asked.button("Take all back for * 100 erythl"));
    assertThat(stage.world.held(ANA, ERYTHL)).isEqualTo(200);
  }

  @Test
  void a_token_pays_where_there_is_one() {
    stage.world.given(ANA, ENLIGHTENED, 11);
    stage.types(ANA, "skill spend", "skill:defense");
    assertThat(stage.types(ANA, "skill reset").reply().text()).contains("100 erythl");
    assertThat(stage.types(ANA, "skill reset", "token:true").reply().text())
        .contains("you have none");
    stage.world.act(ANA, unit -> stage.world.items.add(ANA, Map.of(SKILL_TOKEN, 1L)));

    Scene view = stage.types(ANA, "skill view");
    Reply reset = stage.presses(ANA, view.button("Take all back for * 1 skill_token")).reply();

    assertThat(reset.text()).contains("It took * 1 skill_token");
  }
}
