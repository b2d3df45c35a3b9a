package reve.discord.help;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.World.ANA;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.stage.Heard.Said;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;

class HelpCommandTest {
  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void help_needs_no_player_and_begins_with_the_beginning() {
    Scene help = stage.types(ANA, "help");

    assertThat(help.reply().text()).contains("/start").contains("/summon");
    assertThat(stage.presses(ANA, help.button("Begin")).reply().title())
        .hasValue("Before the first dream");
  }

  @Test
  void each_feature_lists_its_commands() {
    Scene economy = stage.chooses(ANA, stage.types(ANA, "help").select(), "economy");

    assertThat(economy.heard().all().getFirst()).isInstanceOf(Said.Updated.class);
    assertThat(economy.reply().text())
        .contains("`/balance`")
        .contains("`/daily`")
        .contains("`/craft`")
        .contains("`/history`");
    assertThat(stage.presses(ANA, economy.button("Back")).reply().title())
        .hasValue("Where to begin");
  }

  @Test
  void a_feature_of_another_release_is_answered_kindly() {
    String select = stage.types(ANA, "help").select();

    assertThat(stage.chooses(ANA, select, "dreamcatching").reply().text()).contains("another time");
    assertThat(stage.chooses(ANA, select, "admin").reply().text()).contains("another time");
  }

  @Test
  void the_bot_tells_what_it_is() {
    Scene about = stage.presses(ANA, stage.types(ANA, "help").button("About"));

    assertThat(about.reply().fields().stream().map(field -> field.text()))
        .containsExactly("test", "<t:1772366400:R>", "1", "2");
  }
}
