package reve.discord.help;

import static org.assertj.core.api.Assertions.assertThat;
import static reve.game.testworld.TestRules.REVIES;
import static reve.game.testworld.TestRules.SHARDS;
import static reve.game.testworld.World.ANA;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discord.admin.ReloadOutcome;
import reve.discord.shared.CommandSpec;
import reve.discord.shared.Control.Choice;
import reve.discord.shared.Control.Select;
import reve.discord.shared.SlashCommand;
import reve.discord.stage.Commands;
import reve.discord.stage.Heard.Said;
import reve.discord.stage.Scene;
import reve.discord.stage.Stage;
import reve.game.esprit.Element;
import reve.game.testworld.Shows;
import reve.game.testworld.TestRules;

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
  @Shows("F11")
  void the_beginning_follows_what_was_done_and_goes_on_from_there() {
    stage.world.given(ANA).holds(SHARDS, 90);

    Scene help = stage.types(ANA, "help");
    assertThat(help.reply().text())
        .contains("✅ `/start`")
        .contains("▶️ **`/daily`")
        .contains("▫️ `/craft`");
    stage.presses(ANA, help.button("gift"));
    Scene craft = stage.types(ANA, "help");
    stage.presses(ANA, craft.button("Craft"));
    Scene summon = stage.types(ANA, "help");
    stage.presses(ANA, summon.button("for nothing"));
    Scene explore = stage.types(ANA, "help");
    stage.presses(ANA, explore.button("Explore"));
    Scene fuse = stage.types(ANA, "help");
    stage.world.given(ANA).holds(REVIES, 50_000).owns(TestRules.id(Element.VERDANT, 1), 2);
    Scene wish = stage.types(ANA, "fuse", "first:verdant_1", "second:verdant_1");
    stage.presses(ANA, wish.button("Fuse"));

    assertThat(craft.reply().text()).contains("✅ `/daily`").contains("▶️ **`/craft`");
    assertThat(summon.reply().text()).contains("▶️ **`/summon`");
    assertThat(explore.reply().text()).contains("▶️ **`/explore`");
    assertThat(fuse.reply().text()).contains("▶️ **`/fuse`");
    assertThat(fuse.button("See who could be fused")).isNotBlank();
    Scene done = stage.types(ANA, "help");
    assertThat(done.reply().title()).hasValue("You know the way");
    assertThat(done.reply().text()).doesNotContain("▶️").doesNotContain("▫️");
  }

  /** Also those that come with a feature that is added one day. */
  @Test
  @Shows("F11")
  void every_command_is_listed_under_exactly_one_feature() {
    List<CommandSpec> commands =
        Commands.over(stage.world, stage.voices, ReloadOutcome.Reloaded::new).stream()
            .map(SlashCommand::spec)
            .filter(spec -> spec.access() == CommandSpec.Access.EVERYONE)
            .toList();
    List<Select> selects =
        stage
            .types(ANA, "help")
            .controls()
            .filter(Select.class::isInstance)
            .map(Select.class::cast)
            .toList();

    List<String> listed = new ArrayList<>();
    for (Select select : selects) {
      assertThat(select.choices()).hasSizeLessThanOrEqualTo(25);
      for (Choice choice : select.choices()) {
        stage
            .chooses(ANA, select.id().written(), choice.value())
            .reply()
            .text()
            .lines()
            .map(line -> line.substring(2, line.indexOf('`', 2)))
            .forEach(listed::add);
      }
    }
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(commands.stream().map(CommandSpec::name).toList());
  }

  private String featured(String feature) {
    return stage
        .types(ANA, "help")
        .controls()
        .filter(Select.class::isInstance)
        .map(Select.class::cast)
        .filter(select -> select.choices().stream().anyMatch(c -> c.value().equals(feature)))
        .findFirst()
        .orElseThrow()
        .id()
        .written();
  }

  @Test
  void each_feature_lists_its_commands() {
    Scene economy = stage.chooses(ANA, featured("economy"), "economy");

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
