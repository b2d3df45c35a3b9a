package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept stays within its bounds, and what is served is served safely. */
class BoundsTest {
  private final DiscordLocal discord =
      DiscordLocal.start(Options.builder().messagesPerChannel(3).attachmentBytes(10).build());
  private final UserApi users = new UserApi(discord.pageUrl());
  private final BotApi bot = new BotApi(discord);
  private final String messages =
      "/channels/" + users.state("ana").path("channel").asText() + "/messages";

  @AfterEach
  void stop() {
    discord.close();
  }

  @Test
  void the_oldest_messages_of_a_channel_are_forgotten() {
    for (var number = 1; number <= 5; number++) {
      users.act("ana", "say " + number);
    }

    assertThat(users.state("ana").path("messages").findValuesAsText("content"))
        .containsExactly("3", "4", "5");
  }

  @Test
  void the_oldest_attachments_are_forgotten() {
    var first = file("123456");
    var second = file("789012");

    assertThat(users.text(first)).contains("not kept any more");
    assertThat(users.text(second)).isEqualTo("789012");
  }

  private String file(String content) {
    var reply = bot.sendFile("POST", messages, "{}", "a.txt", content);
    return reply.body().at("/attachments/0/url").asText();
  }

  @Test
  void a_body_that_is_too_large_is_not_read() {
    var reply = bot.sendFile("POST", messages, "{}", "a.txt", "x".repeat(27 << 20));

    assertThat(reply.status()).isEqualTo(413);
    assertThat(reply.code()).isEqualTo(40005);
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html; charset=utf-8, 200",
    "/assets/app.js, text/javascript; charset=utf-8, 200",
    "/assets/missing.js, text/plain; charset=utf-8, 404",
    "/assets/../index.html, text/plain; charset=utf-8, 404",
    "/index.html, text/plain; charset=utf-8, 404",
    "/local/nothing, application/json, 404",
    "/attachments/1/2/x.png, text/plain; charset=utf-8, 404"
  })
  void the_page_and_nothing_beside_it_is_served(String path, String type, int status) {
    var response = users.response(discord.pageUrl() + path);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("content-type")).contains(type);
    if (status == 200) {
      assertThat(response.headers().firstValue("cache-control").orElseThrow()).contains("no-cache");
    }
  }

  @Test
  void a_file_that_could_hold_a_script_is_saved_and_not_shown() {
    var address = bot.sendFile("POST", messages, "{}", "a.html", "<b>").body();

    var response = users.response(address.at("/attachments/0/url").asText());

    assertThat(response.headers().firstValue("content-disposition")).contains("attachment");
    assertThat(response.headers().firstValue("x-content-type-options")).contains("nosniff");
  }
}
