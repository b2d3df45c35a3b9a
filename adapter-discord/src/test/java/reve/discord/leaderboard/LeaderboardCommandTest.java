package reve.discord.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.World.ANA;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.shared.PlayerId;

class LeaderboardCommandTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void the_second_page_goes_on_where_the_first_ended() {
    for (int player = 1; player <= 12; player++) {
      stage.world.given(new PlayerId(player)).holds(REVIES, 1_000L * player);
    }

    Scene first = stage.types(ANA, "leaderboard", "board:revies");
    Scene second = stage.presses(ANA, first.button("Next"));

    assertThat(lines(first).getFirst()).contains("🥇").contains("player12").contains("12K");
    assertThat(lines(first).get(9)).contains("`10.`");
    assertThat(lines(second).getFirst()).contains("`11.`").contains("player2");
    assertThat(lines(second).get(1)).contains("(you)");
    assertThat(second.reply().text()).contains("You: place 12 with 1,000");
  }

  @Test
  void another_board_is_one_choice_away() {
    stage.world.given(ANA);
    Scene power = stage.types(ANA, "leaderboard");

    Scene level = stage.chooses(ANA, power.select(), "level");

    assertThat(power.reply().title()).hasValue("Leaderboard: Power");
    assertThat(level.reply().title()).hasValue("Leaderboard: Level");
  }

  @Test
  void a_board_that_is_not_there_is_named() {
    stage.world.given(ANA);
    String select = stage.types(ANA, "leaderboard").select();

    assertThat(stage.types(ANA, "leaderboard", "board:luck").reply().text()).contains("“luck”");
    assertThat(stage.chooses(ANA, select, "luck").reply().text()).contains("“luck”");
  }

  private static List<String> lines(Scene scene) {
    return scene.reply().text().lines().toList();
  }
}
