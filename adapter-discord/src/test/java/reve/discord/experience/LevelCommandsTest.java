package reve.discord.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.ENLIGHTENED;
import static reve.game.testworld.TestRules.FAYLEN;
import static reve.game.testworld.TestRules.REMNA;
import static reve.game.testworld.World.ANA;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.player.Player;
import reve.game.testworld.Shows;

class LevelCommandsTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  @Shows("A05")
  void a_level_shows_the_way_to_the_next_and_what_it_gives() {
    given(4, 200, 10);

    Reply level = stage.types(ANA, "level").reply();

    assertThat(level.title()).hasValue("Level 4 of 10");
    assertThat(level.text()).contains("200 of 800 XP (25%)").contains("▰▰▰▱▱▱▱▱▱▱");
    assertThat(level.fields().getFirst().name()).isEqualTo("Level 5 gives");
    assertThat(level.fields().getFirst().text()).contains("1,000 revies");
    assertThat(level.fields().getLast().text())
        .contains("At level 10: raises your cap to 20")
        .contains("1,000 faylen")
        .contains("25 remna");
  }

  @Test
  @Shows("A10")
  void at_the_cap_a_button_leads_through_the_trial() {
    given(10, 3_162, 10);
    stage.world.given(ANA).holds(FAYLEN, 1_000).holds(REMNA, 25);

    Scene level = stage.types(ANA, "level");
    assertThat(level.reply().text()).contains("3,162 of 3,162 XP are kept for you");
    Reply passed = stage.presses(ANA, level.button("Pass the trial")).reply();

    assertThat(passed.title()).hasValue("The trial is passed");
    assertThat(passed.text()).contains("rise to level 20");
    assertThat(passed.fields().getFirst().name()).isEqualTo("You rose to level 11");
  }

  @Test
  void at_the_highest_level_there_is_nothing_more() {
    given(200, 0, 200);

    Reply level = stage.types(ANA, "level").reply();

    assertThat(level.text()).contains("no higher level");
    assertThat(level.fields()).isEmpty();
    assertThat(stage.types(ANA, "trial").reply().text()).contains("No trial is left");
  }

  @Test
  void a_trial_that_is_out_of_reach_says_why() {
    given(9, 0, 10);
    assertThat(stage.types(ANA, "trial").reply().text())
        .contains("waits at level 10; you are at level 9");

    given(10, 0, 10);
    Reply poor = stage.types(ANA, "trial").reply();
    assertThat(poor.isRefusal()).isTrue();
    assertThat(poor.text()).contains("takes * 1,000 faylen and * 25 remna").contains("0 faylen");
  }

  private void given(int level, long xp, int cap) {
    stage.world.given(ANA, ENLIGHTENED, level);
    stage.world.act(
        ANA,
        unit -> {
          Player player = stage.world.players.playing(ANA).orElseThrow();
          stage.world.players.save(player.withLevel(level, xp).withLevelCap(cap));
        });
  }
}
