package reve.discordlocal.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static reve.discordlocal.page.Stage.newest;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ComposerTest {
  private static final String COMMANDS =
      """
      [{"name":"summon","description":"Draw from a banner",
        "description_localizations":{"de":"Ziehe von einem Banner"},
        "options":[
          {"type":3,"name":"banner","description":"Where to draw","required":true,
           "choices":[{"name":"Standard","value":"std"},{"name":"Premium","value":"prm"}]},
          {"type":4,"name":"count","description":"How often","min_value":1,"max_value":10},
          {"type":5,"name":"quiet","description":"Only for you"}]},
       {"name":"esprit","description":"Look at an Esprit",
        "options":[{"type":3,"name":"name","description":"Which","required":true,"autocomplete":true}]},
       {"name":"paint","description":"Show a picture",
        "options":[{"type":11,"name":"picture","description":"Yours","required":true}]},
       {"name":"admin","description":"For the host",
        "options":[{"type":1,"name":"reload","description":"Read the configuration again"}]}]
      """;

  @RegisterExtension final Stage stage = new Stage();

  @BeforeEach
  void a_bot_that_repeats_what_it_was_told() {
    stage.bot().registers(COMMANDS);
    stage.bot().answers("summon", ComposerTest::repeat);
    stage.bot().answers("paint", ComposerTest::nameTheFile);
    stage.bot().answers("esprit", ComposerTest::completeOrRepeat);
  }

  private static BotAnswer repeat(JsonNode interaction) {
    var told =
        StreamSupport.stream(interaction.path("data").path("options").spliterator(), false)
            .map(option -> option.path("name").asText() + "=" + option.path("value").asText())
            .collect(Collectors.joining(" "));
    return BotAnswer.message("{\"content\":\"You said %s.\"}".formatted(told));
  }

  private static BotAnswer nameTheFile(JsonNode interaction) {
    var file = interaction.path("data").path("resolved").path("attachments").elements().next();
    var told = "%s, %d bytes".formatted(file.path("filename").asText(), file.path("size").asInt());
    return BotAnswer.message("{\"content\":\"You sent %s.\"}".formatted(told));
  }

  private static BotAnswer completeOrRepeat(JsonNode interaction) {
    if (interaction.path("type").asInt() != 4) {
      return repeat(interaction);
    }
    var typed = interaction.path("data").path("options").path(0).path("value").asText();
    return "mor".startsWith(typed)
        ? BotAnswer.choices("[{\"name\":\"Morrow the Lamplighter\",\"value\":\"esprit-7\"}]")
        : BotAnswer.choices("[]");
  }

  @Test
  void a_command_with_options_is_written_with_the_keyboard_alone() {
    var page = stage.open("ana");

    type(page, "/sum", "Enter");
    type(page, "stan", "Enter");
    type(page, "count:10", "Enter");

    assertThat(newest(page)).containsText("You said banner=std count=10.");
    assertThat(newest(page).locator(".context")).containsText("Ana used summon");
    assertThat(page.locator("#composer-text")).isFocused();
  }

  @Test
  void a_command_written_as_one_line_is_understood() {
    var page = stage.open("ana");

    type(page, "/summon banner:premium count:3 quiet:true", "Enter");

    assertThat(newest(page)).containsText("You said banner=prm count=3 quiet=true.");
  }

  @Test
  void the_list_shows_what_commands_do_in_the_readers_language() {
    stage.post("/local/users", "{\"name\":\"ben\",\"locale\":\"de\"}");
    var page = stage.open("ben");

    page.keyboard().type("/");

    var suggestions = page.locator("#composer-suggestions");
    assertThat(suggestions).containsText("Ziehe von einem Banner");
    assertThat(suggestions).containsText("/admin reload");
  }

  @Test
  void the_bot_completes_what_is_typed() {
    var page = stage.open("ana");

    page.keyboard().type("/esprit mo");
    assertThat(page.locator("[role=option]")).hasText("Morrow the Lamplighter");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    assertThat(newest(page)).containsText("You said name=esprit-7.");
  }

  @Test
  void what_fits_nothing_is_said_to_fit_nothing() {
    var page = stage.open("ana");

    page.keyboard().type("/esprit xyz");

    assertThat(page.locator("#composer-suggestions")).containsText("No options match your search");
  }

  @Test
  void a_number_outside_its_bounds_is_marked_and_not_sent() {
    var page = stage.open("ana");

    type(page, "/summon banner:standard count:11", "Enter");

    assertThat(page.locator(".pill.wrong")).containsText("count");
    assertThat(page.locator("#composer-suggestions")).containsText("Must be 10 or less.");
    assertThat(page.locator("li.message")).hasCount(0);
  }

  @Test
  void a_missing_option_is_asked_for() {
    var page = stage.open("ana");

    page.keyboard().type("/summon ");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Enter");

    assertThat(page.locator(".pill.wrong")).containsText("banner");
    assertThat(page.locator("#composer-suggestions")).containsText("This option is required");
  }

  @Test
  void the_arrow_brings_the_last_command_back() {
    var page = stage.open("ana");
    type(page, "/summon banner:standard count:2", "Enter");
    assertThat(newest(page)).containsText("count=2");

    page.keyboard().press("ArrowUp");
    page.keyboard().press("Enter");

    assertThat(page.locator("li.message")).hasCount(2);
    assertThat(newest(page)).containsText("You said banner=std count=2.");
  }

  @Test
  void a_file_is_chosen_and_sent() {
    var page = stage.open("ana");
    page.keyboard().type("/paint ");

    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("dream.png", "image/png", new byte[] {1, 2, 3}));
    assertThat(page.locator(".pill-file")).hasText("dream.png");
    page.keyboard().press("Enter");

    assertThat(newest(page)).containsText("You sent dream.png, 3 bytes.");
  }

  @Test
  void a_command_that_does_not_exist_is_not_sent() {
    var page = stage.open("ana");

    type(page, "/sumon it", "Enter");

    assertThat(page.locator(".composer-notice")).containsText("There is no such command");
  }

  private static void type(Page page, String text, String key) {
    page.keyboard().type(text);
    page.keyboard().press(key);
  }
}
