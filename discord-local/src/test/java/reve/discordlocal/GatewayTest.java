package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reve.discordlocal.model.Json;

class GatewayTest {
  private static final int GUILDS = 1;
  private static final int GUILD_MESSAGES = 1 << 9;
  private static final int HELLO = 10;
  private static final int HEARTBEAT_ACK = 11;
  private static final int INVALID_SESSION = 9;
  private static final int RECONNECT = 7;

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
  void a_broken_connection_is_resumed_with_what_came_between() {
    String session;
    long seen;
    try (var first = RawBot.connect(discord)) {
      first.identify(0, 1, GUILDS | GUILD_MESSAGES);
      session = first.event("READY").path("session_id").asText();
      discord.acts().act("ana", "say before");
      first.event("MESSAGE_CREATE");
      seen = first.seen();
      first.breakOff();
    }
    discord.acts().act("ana", "say between one");
    discord.acts().act("ana", "say between two");

    try (var second = RawBot.connect(discord)) {
      second.resume(session, seen);

      second.event("MESSAGE_CREATE");
      second.event("MESSAGE_CREATE");
      second.event("RESUMED");
      assertThat(second.seen()).isEqualTo(seen + 3);
    }
  }

  @Test
  void a_session_that_nobody_knows_cannot_be_resumed() {
    try (var bot = RawBot.connect(discord)) {
      bot.resume("unknown", 1);

      assertThat(bot.op(INVALID_SESSION).asBoolean()).isFalse();
      bot.identify(0, 1, GUILDS);
      bot.event("READY");
    }
  }

  @Test
  void a_bot_that_takes_its_leave_cannot_resume() {
    String session;
    try (var first = RawBot.connect(discord)) {
      first.identify(0, 1, GUILDS);
      session = first.event("READY").path("session_id").asText();
    }
    var users = new UserApi(discord.pageUrl());
    Eventually.holds(() -> !users.state("ana").path("bot_online").asBoolean());

    try (var second = RawBot.connect(discord)) {
      second.resume(session, 1);

      assertThat(second.op(INVALID_SESSION).asBoolean()).isFalse();
    }
  }

  @Test
  void each_shard_hears_of_its_own_guilds_and_the_first_of_direct_messages() {
    try (var even = RawBot.ready(discord, 0, 2);
        var odd = RawBot.ready(discord, 1, 2)) {
      even.api().send("POST", "/applications/700000000000000000/commands", Bodies.PING);
      var channels =
          even.api().get("/guilds/" + secondGuild() + "/channels").body().path(0).path("id");

      var here = discord.acts().begin(act("/ping", channels.asText()));
      var direct = discord.acts().begin(act("/ping", "dm"));

      odd.callback(odd.event("INTERACTION_CREATE"), Bodies.PONG);
      var message = even.event("INTERACTION_CREATE");
      assertThat(message.path("context").asInt()).isEqualTo(1);
      assertThat(message.at("/user/username").asText()).isEqualTo("ana");
      assertThat(message.has("member")).isFalse();
      even.callback(message, Bodies.PONG);
      assertThat(here.join().path("error").isNull()).isTrue();
      assertThat(direct.join().path("error").isNull()).isTrue();
    }
  }

  private String secondGuild() {
    return new BotApi(discord).get("/users/@me/guilds").body().path(1).path("id").asText();
  }

  private static ObjectNode act(String line, String channel) {
    return Json.object().put("user", "ana").put("do", line).put("channel", channel);
  }

  @Test
  void shards_of_one_remainder_identify_one_after_the_other() {
    try (var strict =
            DiscordLocal.start(
                Options.builder()
                    .identifyConcurrency(1)
                    .identifyWindow(Duration.ofMinutes(1))
                    .build());
        var first = RawBot.ready(strict, 0, 2);
        var second = RawBot.connect(strict)) {
      second.identify(1, 2, GUILDS);

      assertThat(second.op(INVALID_SESSION).asBoolean()).isFalse();
      assertThat(first.hasHeard("READY")).isFalse();
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

  @Test
  void one_that_starts_on_the_port_of_one_that_closed_knows_no_old_session() {
    var first = DiscordLocal.start(Options.defaults());
    var port = first.port();
    try (var old = RawBot.ready(first)) {
      first.close();

      assertThat(old.closeCode()).isEqualTo(1006);
    }
    try (var second = DiscordLocal.start(Options.builder().port(port).build());
        var bot = RawBot.connect(second)) {
      assertThat(second.port()).isEqualTo(port);
      bot.resume("old", 1);
      assertThat(bot.op(INVALID_SESSION).asBoolean()).isFalse();
    }
  }

  @Test
  void fault_switches_end_or_move_connections() {
    try (var dropped = RawBot.ready(discord)) {
      discord.faults().obey(UserApi.parse("{\"drop_gateway\":true}"));
      assertThat(dropped.closeCode()).isEqualTo(1006);
    }
    try (var moved = RawBot.ready(discord)) {
      discord.faults().obey(UserApi.parse("{\"reconnect\":true}"));
      moved.op(RECONNECT);
    }
    try (var closed = RawBot.ready(discord)) {
      discord.faults().obey(UserApi.parse("{\"close_code\":4000}"));
      assertThat(closed.closeCode()).isEqualTo(4000);
    }
    try (var invalid = RawBot.ready(discord)) {
      discord.faults().obey(UserApi.parse("{\"invalid_session\":true}"));
      assertThat(invalid.op(INVALID_SESSION).asBoolean()).isTrue();
    }
  }
}
