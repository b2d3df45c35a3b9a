package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import reve.discordlocal.model.Json;

/** A bot that knows nothing of this server plays here as on Discord. */
@TestInstance(Lifecycle.PER_CLASS)
class Discord4jBotTest {
  /** On a busy machine the first answer of a bot just started takes its time. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final DiscordLocal discord =
      DiscordLocal.start(Options.builder().expiry(PATIENCE).build());
  private final UserApi users = new UserApi(discord.pageUrl());
  private TeaBot bot;

  @BeforeAll
  void start() {
    bot = TeaBot.startOn(discord);
  }

  @AfterAll
  void stop() {
    bot.close();
    discord.close();
  }

  @Test
  void a_slash_command_is_answered() {
    var answer = users.act("ana", "/order tea:sencha cups:2");

    assertThat(answer.at("/messages/0/content").asText()).isEqualTo("2 of sencha");
    assertThat(answer.path("error").isNull()).as(answer.toString()).isTrue();
    assertThat(answer.path("latency_ms").asDouble()).isPositive();
  }

  @Test
  void autocomplete_offers_what_the_bot_suggests() {
    var answer = users.act("ana", "type /order tea:s");

    assertThat(answer.path("choices").findValuesAsText("value"))
        .containsExactly("sencha", "sakura");
  }

  @Test
  void a_button_is_pressed_by_its_label_and_the_promised_change_is_awaited() {
    var menu = users.act("ana", "/menu");

    var answer = users.act("ana", "click Next");

    assertThat(answer.at("/messages/0/content").asText()).isEqualTo("page 2");
    assertThat(answer.at("/messages/0/id")).isEqualTo(menu.at("/messages/0/id"));
  }

  @Test
  void a_select_changes_its_message_and_a_follow_up_is_for_the_chooser_alone() {
    users.act("ana", "/menu");

    var answer = users.act("ana", "select OOLONG");

    assertThat(answer.at("/messages/0/content").asText()).isEqualTo("chosen: oolong");
    Eventually.holds(() -> contents("ana").contains("noted"));
    assertThat(contents("ben")).doesNotContain("noted").contains("chosen: oolong");
  }

  @Test
  void a_deferred_answer_is_awaited_and_may_be_followed() {
    var answer = users.act("ben", "/brew");

    assertThat(answer.at("/messages/0/content").asText()).isEqualTo("brewed");
    assertThat(answer.at("/messages/0/deferred").asBoolean()).isFalse();
    Eventually.holds(() -> contents("ben").contains("and a biscuit"));
  }

  @Test
  void an_ephemeral_answer_is_hidden_from_others() {
    var answer = users.act("ana", "/secret");

    assertThat(answer.at("/messages/0/ephemeral").asBoolean()).isTrue();
    assertThat(contents("ana")).contains("psst");
    assertThat(contents("ben")).doesNotContain("psst");
  }

  @Test
  void an_attachment_is_served_under_its_address() {
    var answer = users.act("ana", "/photo");

    var file = answer.at("/messages/0/attachments/0");
    assertThat(file.path("filename").asText()).isEqualTo("tea.png");
    assertThat(file.path("bytes").asInt()).isEqualTo("not really a picture".length());
    assertThat(answer.at("/messages/0/embeds/0/image/url")).isEqualTo(file.path("url"));
    assertThat(users.text(file.path("url").asText())).isEqualTo("not really a picture");
  }

  @Test
  void a_modal_opens_and_its_fields_reach_the_bot() {
    var opened = users.act("ana", "/review");
    assertThat(opened.at("/modal/title").asText()).isEqualTo("Your review");

    var answer = users.act("ana", "fill text=\"two words\"");

    assertThat(answer.at("/messages/0/content").asText()).isEqualTo("thanks for: two words");
  }

  @Test
  void a_bot_asked_to_reconnect_comes_back_and_answers_what_it_missed() {
    users.faults("{\"reconnect\":true}");

    var answer = users.act("ana", "/order tea:assam");

    assertThat(answer.at("/messages/0/content").asText()).isEqualTo("1 of assam");
  }

  @Test
  void two_shards_serve_a_guild_each() {
    try (var two = DiscordLocal.start(Options.builder().guilds(2).expiry(PATIENCE).build());
        var sharded = TeaBot.startOn(two, 2)) {
      var api = new BotApi(two);
      var second = api.get("/users/@me/guilds").body().path(1).path("id").asText();
      var channel = api.get("/guilds/" + second + "/channels").body().path(0).path("id").asText();

      var there =
          two.acts()
              .act(
                  Json.object()
                      .put("user", "ana")
                      .put("do", "/order tea:oolong")
                      .put("channel", channel));
      var here = two.acts().act("ben", "/order tea:assam");

      assertThat(there.at("/messages/0/content").asText()).isEqualTo("1 of oolong");
      assertThat(here.at("/messages/0/content").asText()).isEqualTo("1 of assam");
      assertThat(sharded.shards()).isEqualTo(2);
    }
  }

  private List<String> contents(String user) {
    JsonNode state = users.state(user);
    return state.path("messages").findValuesAsText("content");
  }
}
