package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Routes of the REST API, and what stands around every answer. */
@TestInstance(Lifecycle.PER_CLASS)
class RestTest {
  private static final String APPLICATION = "700000000000000000";

  private final DiscordLocal discord =
      DiscordLocal.start(Options.builder().recommendedShards(2).identifyConcurrency(3).build());
  private final BotApi bot = new BotApi(discord);
  private final UserApi users = new UserApi(discord.pageUrl());
  private final String guild = users.state("ana").at("/guild/id").asText();
  private final String channel = users.state("ana").path("channel").asText();

  @AfterAll
  void stop() {
    discord.close();
  }

  @ParameterizedTest
  @CsvSource({"'', 401", "Bot wrong, 401", "Bearer x, 401"})
  void without_the_right_token_nothing_is_told(String authorization, int status) {
    var stranger = new BotApi(discord.baseUrl(), authorization, bot.http());

    var reply = stranger.get("/users/@me");

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.body().path("message").asText()).isEqualTo("401: Unauthorized");
  }

  @Test
  void what_has_no_route_is_not_found() {
    assertThat(bot.get("/nowhere").status()).isEqualTo(404);
    assertThat(bot.send("DELETE", "/users/@me", "").status()).isEqualTo(405);
    assertThat(bot.send("POST", "/channels/" + channel + "/messages", "{not json").code())
        .isEqualTo(50109);
    assertThat(bot.send("POST", "/channels/" + channel + "/messages", "[]").code())
        .isEqualTo(50109);
    assertThat(bot.sendFile("POST", "/channels/" + channel + "/messages", "{no", "a", "b").code())
        .isEqualTo(50109);
  }

  @Test
  void the_gateway_tells_its_address_shards_and_limits() {
    var gateway = bot.get("/gateway/bot").body();

    assertThat(gateway.path("url").asText())
        .isEqualTo("ws://127.0.0.1:" + discord.port() + "/gateway");
    assertThat(gateway.path("shards").asInt()).isEqualTo(2);
    assertThat(gateway.at("/session_start_limit/max_concurrency").asInt()).isEqualTo(3);
    assertThat(bot.get("/gateway").body().path("url")).isEqualTo(gateway.path("url"));
  }

  @ParameterizedTest
  @CsvSource({
    "/users/@me, /id, 700000000000000000",
    "/users/@me, /bot, true",
    "/oauth2/applications/@me, /owner/username, owner",
    "/applications/@me, /id, 700000000000000000",
    "/users/@me/guilds, /0/name, Playground"
  })
  void the_bot_learns_who_it_is(String path, String pointer, String value) {
    assertThat(bot.get(path).body().at(pointer).asText()).isEqualTo(value);
  }

  @Test
  void a_guild_is_described_with_channels_roles_and_members() {
    var ana = users.state("ana").at("/me/id").asText();

    assertThat(bot.get("/guilds/" + guild).body().path("owner_id"))
        .isEqualTo(users.state("owner").at("/me/id"));
    assertThat(bot.get("/guilds/" + guild + "?with_counts=true").body())
        .anySatisfy(field -> assertThat(field.isInt()).isTrue());
    assertThat(bot.get("/guilds/" + guild + "/channels").body().findValuesAsText("name"))
        .containsExactly("general", "games");
    assertThat(bot.get("/guilds/" + guild + "/roles").body().path(0).path("name").asText())
        .isEqualTo("@everyone");
    assertThat(bot.get("/guilds/" + guild + "/members/" + ana).body().at("/user/username").asText())
        .isEqualTo("ana");
    assertThat(bot.get("/guilds/" + guild + "/members?limit=2").body()).hasSize(2);
    assertThat(bot.get("/users/" + ana).body().path("username").asText()).isEqualTo("ana");
  }

  @ParameterizedTest
  @CsvSource({
    "/guilds/1, 10004",
    "/channels/1, 10003",
    "/channels/x, 10003",
    "/users/1, 10013",
    "/webhooks/700000000000000000/no-such-token/messages/@original, 50027"
  })
  void what_does_not_exist_is_named_by_its_code(String path, int code) {
    assertThat(bot.get(path).code()).isEqualTo(code);
  }

  @Test
  void a_member_who_is_not_here_is_unknown() {
    assertThat(bot.get("/guilds/" + guild + "/members/1").code()).isEqualTo(10007);
  }

  @Test
  void the_bot_talks_with_a_user_directly() {
    var ana = users.state("ana").at("/me/id").asText();

    var direct =
        bot.send("POST", "/users/@me/channels", "{\"recipient_id\":\"%s\"}".formatted(ana)).body();
    bot.send(
        "POST", "/channels/" + direct.path("id").asText() + "/messages", "{\"content\":\"hi\"}");

    assertThat(direct.path("type").asInt()).isEqualTo(1);
    var seen = users.get("state?user=ana&channel=dm").path("messages");
    assertThat(seen.findValuesAsText("content")).containsExactly("hi");
    var foreign = users.get("state?user=ben&channel=" + direct.path("id").asText());
    assertThat(foreign.path("error").asText()).contains("no channel");
  }

  @Test
  void messages_are_posted_listed_changed_and_deleted() {
    var games = bot.get("/guilds/" + guild + "/channels").body().path(1).path("id").asText();
    var path = "/channels/" + games + "/messages";
    var first = bot.send("POST", path, "{\"content\":\"one\"}").body().path("id").asText();
    bot.send(
        "POST",
        path,
        "{\"content\":\"two\",\"message_reference\":{\"message_id\":\"%s\"}}".formatted(first));

    bot.send("PATCH", path + "/" + first, "{\"content\":\"ONE\"}");

    var edited = bot.get(path + "/" + first).body();
    assertThat(edited.path("content").asText()).isEqualTo("ONE");
    assertThat(edited.path("edited_timestamp").asText()).isNotEmpty();
    assertThat(bot.get(path).body().findValuesAsText("content")).containsExactly("two", "ONE");
    assertThat(bot.get(path + "?after=" + first).body()).hasSize(1);
    assertThat(bot.get(path + "?limit=1").body()).hasSize(1);
    assertThat(bot.send("DELETE", path + "/" + first, "").status()).isEqualTo(204);
    assertThat(bot.get(path + "/" + first).code()).isEqualTo(10008);
  }

  @Test
  void a_bot_changes_only_its_own_messages() {
    var said = users.act("ana", "say mine").at("/messages/0/id").asText();

    var reply =
        bot.send("PATCH", "/channels/" + channel + "/messages/" + said, "{\"content\":\"x\"}");

    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.code()).isEqualTo(50005);
  }

  @Test
  void every_limited_route_tells_what_is_left() {
    var headers = bot.get("/users/@me").headers();

    assertThat(headers)
        .containsKeys(
            "x-ratelimit-limit",
            "x-ratelimit-remaining",
            "x-ratelimit-reset",
            "x-ratelimit-reset-after",
            "x-ratelimit-bucket");
  }

  @Test
  void a_bucket_that_is_empty_refuses_when_limits_are_enforced() {
    try (var strict = DiscordLocal.start(Options.builder().enforceRateLimits(true).build())) {
      var eager = new BotApi(strict);
      var reply = eager.get("/users/@me");
      for (var time = 0; time < 200 && reply.status() == 200; time++) {
        reply = eager.get("/users/@me");
      }

      assertThat(reply.status()).isEqualTo(429);
      assertThat(reply.body().path("retry_after").asDouble()).isPositive();
      assertThat(reply.headers()).containsKeys("retry-after", "x-ratelimit-reset-after");
    }
  }

  @Test
  void mentions_name_the_users_they_mean() {
    var ana = users.state("ana").at("/me/id").asText();

    var message =
        bot.send(
                "POST",
                "/channels/" + channel + "/messages",
                "{\"content\":\"hi <@%s>\"}".formatted(ana))
            .body();

    assertThat(message.at("/mentions/0/username").asText()).isEqualTo("ana");
    assertThat(message.at("/author/id").asText()).isEqualTo(APPLICATION);
  }

  @Test
  void typing_is_taken_note_of() {
    assertThat(bot.send("POST", "/channels/" + channel + "/typing", "").status()).isEqualTo(204);
  }
}
