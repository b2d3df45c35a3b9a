package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that come with messages. */
@TestInstance(Lifecycle.PER_CLASS)
class FilesTest {
  private final DiscordLocal discord = DiscordLocal.start(Options.defaults());
  private final BotApi bot = new BotApi(discord);
  private final UserApi users = new UserApi(discord.pageUrl());
  private final String channel = users.state("ana").path("channel").asText();

  @AfterAll
  void stop() {
    discord.close();
  }

  @ParameterizedTest
  @CsvSource({"POST", "PATCH"})
  void a_file_is_taken_with_any_method(String method) {
    var path = "/channels/" + channel + "/messages";
    var target =
        method.equals("POST")
            ? path
            : path + "/" + bot.send("POST", path, "{\"content\":\"x\"}").body().path("id").asText();

    var reply =
        bot.sendFile(
            method,
            target,
            "{\"attachments\":[{\"id\":0,\"description\":\"a note\"}]}",
            "my note.txt",
            "remember");

    var file = reply.body().path("attachments").path(0);
    assertThat(file.path("filename").asText()).isEqualTo("my_note.txt");
    assertThat(file.path("description").asText()).isEqualTo("a note");
    assertThat(file.path("content_type").asText()).startsWith("text/plain");
    assertThat(users.text(file.path("url").asText())).isEqualTo("remember");
  }

  @Test
  void a_file_that_an_embed_shows_is_not_listed_again_and_goes_with_the_embed() {
    var path = "/channels/" + channel + "/messages";
    var shown =
        bot.sendFile(
                "POST",
                path,
                "{\"embeds\":[{\"image\":{\"url\":\"attachment://a.txt\"}}]}",
                "a.txt",
                "x")
            .body();
    assertThat(shown.path("attachments")).isEmpty();
    assertThat(shown.at("/embeds/0/image/url").asText()).startsWith(discord.pageUrl());

    var target = path + "/" + shown.path("id").asText();
    var kept = bot.send("PATCH", target, "{\"content\":\"still\"}").body();
    assertThat(kept.at("/embeds/0/image/url")).isEqualTo(shown.at("/embeds/0/image/url"));

    var gone = bot.send("PATCH", target, "{\"embeds\":[]}").body();
    assertThat(gone.path("attachments")).isEmpty();
    assertThat(gone.path("embeds")).isEmpty();
  }

  @Test
  void files_that_an_edit_does_not_list_are_taken_away() {
    var path = "/channels/" + channel + "/messages";
    var posted = bot.sendFile("POST", path, "{\"content\":\"x\"}", "a.txt", "x").body();
    var target = path + "/" + posted.path("id").asText();
    var file = posted.at("/attachments/0/id").asText();

    var kept =
        bot.send("PATCH", target, "{\"attachments\":[{\"id\":\"%s\"}]}".formatted(file)).body();
    var gone = bot.send("PATCH", target, "{\"attachments\":[]}").body();

    assertThat(kept.path("attachments")).hasSize(1);
    assertThat(gone.path("attachments")).isEmpty();
  }
}
