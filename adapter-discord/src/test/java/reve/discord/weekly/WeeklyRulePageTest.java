package reve.discord.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;
import static reve.game.testworld.World.BEN;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.shared.Reply;
import reve.discord.shared.RuleSection;
import reve.discord.stage.Stage;
import reve.game.testworld.Shows;

class WeeklyRulePageTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void it_says_what_earns_points_and_what_the_best_get() {
    List<RuleSection> sections = new WeeklyRulePage().sections(stage.voices.in(Locale.ENGLISH));

    assertThat(sections.getFirst().rows())
        .containsExactly(
            List.of("each point of energy spent", "1"),
            List.of("each fusion, whatever comes of it", "5"));
    assertThat(sections.getLast().texts().getFirst()).contains("best 10%").contains("iron_chest");
  }

  @Test
  @Shows("A12")
  void a_board_shows_who_has_gathered_most_this_week() {
    stage.world.given(ANA);
    stage.world.given(BEN);
    stage.types(BEN, "explore");

    Reply board = stage.types(ANA, "leaderboard", "board:weekly").reply();

    assertThat(board.text()).startsWith("🥇 **player2** · 25\n").contains("not on it yet");
    assertThat(stage.world.belongings(BEN).weekly()).isEqualTo(25);
  }
}
