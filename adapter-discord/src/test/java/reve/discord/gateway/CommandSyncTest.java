package reve.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reve.discord.admin.ReloadOutcome;
import reve.discord.shared.SlashCommand;
import reve.discord.stage.Commands;
import reve.discord.text.Texts;
import reve.discord.text.Voices;
import reve.game.leaderboard.LeaderboardRules;
import reve.game.testworld.TestRules;
import reve.game.testworld.World;

class CommandSyncTest {
  private final World world = new World();
  private final Texts texts = new Texts();
  private final Voices voices = new Voices(texts, world.rulebooks);

  private List<Map<String, Object>> wanted() {
    return new CommandPayloads(texts)
        .of(
            Commands.over(world, voices, ReloadOutcome.Reloaded::new).stream()
                .map(SlashCommand::spec)
                .toList());
  }

  @Test
  void what_discord_adds_and_leaves_out_makes_no_difference() {
    List<Object> known = new ArrayList<>();
    for (Map<String, Object> command : wanted()) {
      Map<String, Object> echo = new HashMap<>(command);
      echo.put("id", "123");
      echo.put("application_id", "7");
      echo.put("version", "9");
      echo.put("nsfw", false);
      echo.put("dm_permission", true);
      echo.put("default_permission", true);
      echo.put("contexts", List.of(1L, 0L));
      echo.putIfAbsent("default_member_permissions", null);
      echo.put("name_localizations", null);
      if (echo.get("options") instanceof List<?> options && options.isEmpty()) {
        echo.remove("options");
      }
      known.addFirst(echo);
    }

    assertThat(CommandSync.same(wanted(), known)).isTrue();
  }

  @Test
  void another_text_makes_a_difference() {
    List<Map<String, Object>> known = new ArrayList<>(wanted());
    Map<String, Object> changed = new HashMap<>(known.getFirst());
    changed.put("description", "something else");
    known.set(0, changed);

    assertThat(CommandSync.same(wanted(), known)).isFalse();
  }

  @Test
  void another_translation_makes_a_difference() {
    List<Map<String, Object>> known = new ArrayList<>(wanted());
    Map<String, Object> changed = new HashMap<>(known.getFirst());
    changed.put("description_localizations", Map.of("de", "etwas anderes"));
    known.set(0, changed);

    assertThat(CommandSync.same(wanted(), known)).isFalse();
  }

  @Test
  void another_choice_makes_a_difference() {
    List<Map<String, Object>> before = wanted();
    world.enforce(
        new LeaderboardRules(300, 100, 10, TestRules.leaderboards().categories().subList(0, 1)));

    assertThat(CommandSync.same(wanted(), before)).isFalse();
  }

  @Test
  void a_command_too_many_or_too_few_makes_a_difference() {
    assertThat(CommandSync.same(wanted(), wanted().subList(1, wanted().size()))).isFalse();
    assertThat(CommandSync.same(wanted(), List.of())).isFalse();
    assertThat(CommandSync.same(List.of(), List.of())).isTrue();
  }

  @Test
  void discord_can_take_every_command() {
    for (JsonNode command : json()) {
      assertThat(command.path("name").asText()).matches("[a-z_]{1,32}");
      assertDescribed(command);
      assertThat(command.path("options")).hasSizeLessThanOrEqualTo(25);
      command.path("options").forEach(CommandSyncTest::assertDescribed);
    }
  }

  private static void assertDescribed(JsonNode json) {
    assertThat(json.path("description").asText()).hasSizeBetween(1, 100);
    assertThat(json.path("description_localizations").path("de").asText()).hasSizeBetween(1, 100);
  }

  @Test
  void a_two_word_name_is_a_subcommand() {
    JsonNode admin = command("admin");

    assertThat(admin.path("options").findValuesAsText("name")).contains("reload", "reset");
    assertThat(admin.path("default_member_permissions").asText()).isEqualTo("32");
  }

  @Test
  void choices_are_named_in_every_language() {
    JsonNode first = command("collection").path("options").path(0).path("choices").path(0);

    assertThat(first.path("name").asText())
        .isEqualTo(texts.text(Locale.ENGLISH, "collection.sort.tier"));
    assertThat(first.path("name_localizations").path("de").asText())
        .isEqualTo(texts.text(Locale.GERMAN, "collection.sort.tier"));
  }

  private JsonNode json() {
    return new ObjectMapper().valueToTree(wanted());
  }

  private JsonNode command(String name) {
    for (JsonNode command : json()) {
      if (command.path("name").asText().equals(name)) {
        return command;
      }
    }
    throw new AssertionError("no command named " + name);
  }
}
