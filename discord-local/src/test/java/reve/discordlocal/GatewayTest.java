package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reve.discordlocal.model.Json;

/** How a connection to the gateway begins, what it is told, and what ends it. */
class GatewayTest {
  private static final int GUILDS = 1;
  private static final int GUILD_MESSAGES = 1 << 9;
  private static final int HELLO = 10;
  private static final int HEARTBEAT_ACK = 11;

  private final DiscordLocal discord = DiscordLocal.start(Options.builder().guilds(3).build());

  @AfterEach
  void stop() {
    discord.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"v=10&encoding=json", "compress=zlib-stream&encoding=json&v=10"})
  void a_bot_is_greeted_and_told_of_its_guilds(String query) {
    try (var bot = RawBot.connect(discord, query)) {
      assertThat(bot.op(HELLO).path("heartbeat_interval").asInt()).isPositive();
      bot.send(1, Json.object());
      bot.op(HEARTBEAT_ACK);

      bot.identify(0, 1, GUILDS);

      var ready = bot.event("READY");
      assertThat(ready.path("v").asInt()).isEqualTo(10);
      assertThat(ready.path("guilds")).hasSize(3);
      assertThat(ready.at("/application/id")).isEqualTo(ready.at("/user/id"));
      assertThat(ready.path("resume_gateway_url").asText()).doesNotContain("?");
      var guild = bot.event("GUILD_CREATE");
      assertThat(guild.path("channels").findValuesAsText("name")).contains("general");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4003 | {\"op\":3,\"d\":{}}",
        "4001 | {\"op\":77,\"d\":{}}",
        "4002 | not json",
        "4002 | {\"no\":\"op\"}",
        "4004 | {\"op\":2,\"d\":{\"token\":\"stolen\",\"intents\":1}}",
        "4004 | {\"op\":6,\"d\":{\"token\":\"stolen\",\"session_id\":\"x\",\"seq\":1}}"
      })
  void a_connection_that_does_wrong_is_closed_with_its_code(int code, String said) {
    try (var bot = RawBot.connect(discord)) {
      bot.say(said);

      assertThat(bot.closeCode()).isEqualTo(code);
    }
  }

  @ParameterizedTest
  @CsvSource({"4010,2,2,1", "4010,-1,2,1", "4013,0,1,-1", "4013,0,1,1073741824"})
  void shards_and_intents_must_exist(int code, int shard, int shards, int intents) {
    try (var bot = RawBot.connect(discord)) {
      bot.identify(shard, shards, intents);

      assertThat(bot.closeCode()).isEqualTo(code);
    }
  }

  @Test
  void another_version_of_the_gateway_is_not_spoken() {
    try (var bot = RawBot.connect(discord, "v=9&encoding=json")) {
      assertThat(bot.closeCode()).isEqualTo(4012);
    }
  }

  @Test
  void a_bot_identifies_once_a_connection() {
    try (var bot = RawBot.ready(discord)) {
      bot.identify(0, 1, GUILDS);

      assertThat(bot.closeCode()).isEqualTo(4005);
    }
  }

  @Test
  void a_payload_over_four_kilobytes_is_not_read() {
    try (var bot = RawBot.ready(discord)) {
      bot.send(3, Json.object().put("status", "x".repeat(4_096)));

      assertThat(bot.closeCode()).isEqualTo(4002);
    }
  }

  @Test
  void more_than_120_payloads_a_minute_are_too_many() {
    try (var bot = RawBot.connect(discord)) {
      for (var time = 0; time < 121; time++) {
        bot.say("{\"op\":1,\"d\":null}");
      }

      assertThat(bot.closeCode()).isEqualTo(4008);
    }
  }

  @Test
  void content_is_told_only_to_those_who_asked_for_it() {
    try (var curious = RawBot.ready(discord);
        var modest = RawBot.connect(discord)) {
      modest.identify(0, 1, GUILDS | GUILD_MESSAGES);
      modest.event("READY");

      discord.acts().act("ana", "say a secret");

      assertThat(curious.event("MESSAGE_CREATE").path("content").asText()).isEqualTo("a secret");
      assertThat(modest.event("MESSAGE_CREATE").path("content").asText()).isEmpty();
    }
  }

  @Test
  void who_joins_is_announced_to_those_who_asked() {
    try (var bot = RawBot.ready(discord)) {
      discord.acts().act("newcomer", "say hello");

      var member = bot.event("GUILD_MEMBER_ADD");
      assertThat(member.at("/user/username").asText()).isEqualTo("newcomer");
    }
  }

  @Test
  void who_changes_is_announced_too() {
    try (var bot = RawBot.ready(discord)) {
      new UserApi(discord.pageUrl())
          .post("users", Json.object().put("name", "ana").put("permissions", "8"));

      var member = bot.event("GUILD_MEMBER_UPDATE");
      assertThat(member.path("roles")).hasSize(1);
    }
  }

  @Test
  void a_taken_port_is_named() {
    var options = Options.builder().port(discord.port()).build();

    assertThatThrownBy(() -> DiscordLocal.start(options))
        .isInstanceOf(PortTaken.class)
        .hasMessageContaining(Integer.toString(discord.port()));
  }

  @Test
  void members_are_told_when_asked_for() {
    try (var bot = RawBot.ready(discord)) {
      var guild = secondGuild();
      bot.send(8, Json.object().put("guild_id", guild).put("query", "be").put("limit", 0));

      var chunk = bot.event("GUILD_MEMBERS_CHUNK");
      assertThat(chunk.at("/members/0/user/username").asText()).isEqualTo("ben");
    }
  }

  private String secondGuild() {
    return new BotApi(discord).get("/users/@me/guilds").body().path(1).path("id").asText();
  }
}
