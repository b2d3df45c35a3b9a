package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An open page is told what its user may see, as it happens. */
class LiveFeedTest {
  private final DiscordLocal discord = DiscordLocal.start(Options.defaults());
  private final UserApi users = new UserApi(discord.pageUrl());

  @AfterEach
  void stop() {
    discord.close();
  }

  @Test
  void messages_come_as_they_are_made_changed_and_deleted() {
    var page = new Page("ben");
    var channel = users.state("ana").path("channel").asText();
    var api = new BotApi(discord);
    var path = "/channels/" + channel + "/messages";

    var id = api.send("POST", path, "{\"content\":\"one\"}").body().path("id").asText();
    api.send("PATCH", path + "/" + id, "{\"content\":\"two\"}");
    api.send("DELETE", path + "/" + id, "");

    assertThat(page.next("message_create").at("/message/content").asText()).isEqualTo("one");
    assertThat(page.next("message_update").at("/message/content").asText()).isEqualTo("two");
    assertThat(page.next("message_delete").path("id").asText()).isEqualTo(id);
  }

  @Test
  void what_is_for_one_user_reaches_no_other() {
    var ana = new Page("ana");
    var ben = new Page("ben");
    try (var bot = RawBot.ready(discord)) {
      bot.api().send("POST", "/applications/700000000000000000/commands", Bodies.PING);
      bot.answering(interaction ->
          interaction.at("/member/user/username").asText().equals("ana")
              ? "{\"type\":4,\"data\":{\"content\":\"private\",\"flags\":64}}"
              : Bodies.PONG);
      users.act("ana", "/ping");
      users.act("{\"user\":\"ana\",\"channel\":\"dm\",\"say\":\"direct\"}");
      users.act("ben", "/ping");

      var heard = ana.next("message_create").path("message");
      assertThat(heard.at("/local/ephemeral_for").isTextual()).isTrue();
      assertThat(heard.path("content").asText()).isEqualTo("private");
      assertThat(ben.next("message_create").at("/message/content").asText()).isEqualTo("pong");
    }
  }

  @Test
  void a_modal_opens_for_who_asked() {
    var page = new Page("ana");
    try (var bot = RawBot.ready(discord)) {
      bot.api().send("POST", "/applications/700000000000000000/commands", Bodies.PING);
      bot.answering(_ ->
          """
          {"type":9,"data":{"custom_id":"m","title":"Form","components":[{"type":1,"components":[
            {"type":4,"custom_id":"i","style":1,"label":"L"}]}]}}\
          """);
      users.act("ana", "/ping");

      assertThat(page.next("modal").at("/modal/title").asText()).isEqualTo("Form");
    }
  }

  @Test
  void commands_users_typing_and_the_bots_presence_are_told() {
    var page = new Page("ana");
    try (var bot = RawBot.ready(discord)) {
      assertThat(page.next("bot").path("online").asBoolean()).isTrue();
      bot.api().send("POST", "/applications/700000000000000000/commands", Bodies.PING);
      page.next("commands");
      users.state("newcomer");
      assertThat(page.next("users").path("users").findValuesAsText("name"))
          .contains("ana", "newcomer");
      var channel = users.state("ana").path("channel").asText();
      bot.api().send("POST", "/channels/" + channel + "/typing", "");
      assertThat(page.next("typing").path("channel_id").asText()).isEqualTo(channel);
    }
    assertThat(page.next("bot").path("online").asBoolean()).isFalse();
  }

  private final class Page implements WebSocket.Listener {
    private final LinkedBlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();

    Page(String user) {
      var address =
          URI.create(discord.pageUrl().replace("http", "ws") + "/local/live?user=" + user);
      users.http().newWebSocketBuilder().buildAsync(address, this).join();
      next("ready");
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        frames.add(UserApi.parse(text.toString()));
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    /** The next frame of this event; those before it are forgotten. */
    JsonNode next(String event) {
      while (true) {
        try {
          var frame = frames.poll(10, TimeUnit.SECONDS);
          if (frame == null) {
            throw new AssertionError("There was no " + event);
          }
          if (frame.path("event").asText().equals(event)) {
            return frame;
          }
        } catch (InterruptedException stopped) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException(stopped);
        }
      }
    }
  }
}
