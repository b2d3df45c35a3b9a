package reve.discord.leveling;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.REMNA;
import static reve.game.testworld.TestRules.VIGOROUS;
import static reve.game.testworld.TestRules.VIRELITE;
import static reve.game.testworld.TestRules.id;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.NOON;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.esprit.Element;
import reve.game.esprit.EspritId;
import reve.game.esprit.Stack;
import reve.game.testworld.Shows;

class LevelingCommandsTest {
  private static final EspritId EMBER = id(Element.INFERNO, 2);

  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("D06")
  void levels_show_what_they_cost_and_gave_and_lead_on() {
    stage.world.given(ANA, VIGOROUS, 10).owns(EMBER, 1).holds(VIRELITE, 1_000);

    Scene one = train("levels:1");
    Reply most = stage.presses(ANA, one.button("As far as it goes")).reply();

    assertThat(one.reply().title()).hasValue("* inferno_2 is now level 2");
    assertThat(one.reply().text())
        .contains("From 1 to 2 of 10, for * 23 virelite. You have * 977 virelite left")
        .contains("ATK 55 → **57**");
    assertThat(most.title()).hasValue("* inferno_2 is now level 10");
  }

  @Test
  @Shows("D07")
  void at_the_end_of_a_band_the_limit_can_be_broken() {
    stage
        .world
        .given(ANA, VIGOROUS, 10)
        .owns(new Stack(EMBER, 1, 0, 10, 0, false, NOON))
        .holds(VIRELITE, 5_000)
        .holds(REMNA, 360);

    Scene capped = train("levels:max");
    Scene asked = stage.presses(ANA, capped.button("Break the limit"));
    Reply broken = stage.presses(ANA, asked.button("Break it for")).reply();

    assertThat(capped.reply().text()).contains("rises no further. A limit break leads on");
    assertThat(asked.reply().text())
        .contains("could then rise to level 20")
        .contains("360 remna")
        .contains("ATK");
    assertThat(broken.title()).hasValue("* inferno_2 has broken its limit");
    assertThat(broken.text()).contains("rise to level 20").contains("360 remna");
  }

  @Test
  @Shows("D07")
  void what_keeps_it_from_rising_is_said() {
    stage.world.given(ANA, VIGOROUS, 9).owns(new Stack(EMBER, 1, 0, 10, 0, false, NOON));

    assertThat(train("levels:1").reply().text()).contains("open to players from level 10 on");
    assertThat(breakLimit().text()).contains("cannot break its limit yet");
    stage.world.given(ANA).owns(new Stack(EMBER, 1, 0, 4, 0, false, NOON));
    assertThat(breakLimit().text()).contains("breaks its limit at level 10; it is at level 4");
    assertThat(train("levels:1").reply().text()).contains("takes * 47 virelite; you have * 0");
    assertThat(train("levels:11").reply().text()).contains("Say 1 to 10, or `max`");
  }

  private Scene train(String levels) {
    return stage.types(ANA, "train", "esprit:inferno_2", levels);
  }

  private Reply breakLimit() {
    return stage.types(ANA, "limitbreak", "esprit:inferno_2").reply();
  }

  @Test
  void only_what_stands_before_a_break_comes_up_for_one() {
    stage
        .world
        .given(ANA, VIGOROUS, 9)
        .owns(new Stack(id(Element.UMBRAL, 1), 1, 0, 9, 0, false, NOON))
        .owns(new Stack(id(Element.UMBRAL, 2), 1, 0, 10, 0, false, NOON))
        .owns(new Stack(id(Element.UMBRAL, 7), 1, 0, 200, 8, false, NOON))
        .owns(new Stack(id(Element.VERDANT, 1), 1, 0, 75, 3, false, NOON))
        .owns(new Stack(id(Element.VERDANT, 2), 1, 0, 75, 3, false, NOON));

    assertThat(stage.suggests(ANA, "limitbreak", "esprit", ""))
        .containsExactly("umbral_2", "verdant_2");
    assertThat(stage.suggests(ANA, "limitbreak", "esprit", "inferno")).isEmpty();
  }

  @Test
  void only_what_can_still_rise_one_day_comes_up_for_levels() {
    stage
        .world
        .given(ANA, VIGOROUS, 9)
        .owns(new Stack(id(Element.UMBRAL, 2), 1, 0, 10, 0, false, NOON))
        .owns(new Stack(id(Element.UMBRAL, 7), 1, 0, 200, 8, false, NOON))
        .owns(new Stack(id(Element.VERDANT, 1), 1, 0, 75, 3, false, NOON))
        .owns(new Stack(id(Element.VERDANT, 2), 1, 0, 75, 3, false, NOON));

    assertThat(stage.suggests(ANA, "train", "esprit", "umbral")).containsExactly("umbral_2");
    assertThat(stage.suggests(ANA, "train", "esprit", "verdant")).containsExactly("verdant_2");
  }

  @Test
  void at_the_highest_level_of_a_tier_no_break_is_offered() {
    EspritId low = id(Element.UMBRAL, 1);
    stage
        .world
        .given(ANA, VIGOROUS, 90)
        .owns(new Stack(low, 1, 0, 74, 3, false, NOON))
        .owns(new Stack(EMBER, 1, 0, 74, 3, false, NOON))
        .holds(VIRELITE, 5_000);

    assertThat(train("levels:1").isOffered("Break the limit")).isTrue();
    assertThat(
            stage.types(ANA, "train", "esprit:umbral_1", "levels:1").isOffered("Break the limit"))
        .isFalse();
  }
}
