package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reve.discordlocal.gateway.ServedShard;
import reve.discordlocal.model.Json;

/** Sessions that break off and go on, and shards that divide the guilds. */
class SessionsTest {
  private static final int GUILDS = 1;
  private static final int GUILD_MESSAGES = 1 << 9;
  private static final int INVALID_SESSION = 9;
  private static final int RECONNECT = 7;

  private final DiscordLocal discord = DiscordLocal.start(Options.builder().guilds(3).build());

  @AfterEach
  void stop() {
    discord.close();
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
  void a_session_that_nobody_resumes_is_forgotten() {
    var options =
        Options.builder().resumable(Duration.ofMillis(1)).expiry(Duration.ofMillis(20)).build();
    try (var forgetful = DiscordLocal.start(options);
        var bot = RawBot.ready(forgetful)) {
      bot.api().send("POST", "/applications/700000000000000000/commands", Bodies.PING);
      bot.breakOff();

      Eventually.holds(() ->
          forgetful
              .acts()
              .act(act("/ping", "general").put("wait_ms", 10))
              .path("error")
              .asText()
              .equals("no bot is connected"));
    }
  }

  @Test
  void it_tells_which_shards_are_served_and_whether_one_was_served_twice() {
    var users = new UserApi(discord.pageUrl());
    try (var _ = RawBot.ready(discord, 0, 2);
        var second = RawBot.ready(discord, 1, 2)) {
      assertThat(users.get("shards"))
          .hasToString(
              """
              {"shards":[{"shard":0,"of":2,"sessions":1},{"shard":1,"of":2,"sessions":1}],\
              "served_twice":0}\
              """);
      second.breakOff();
      Eventually.holds(() -> discord.sessions().served().size() == 1);

      try (var _ = RawBot.ready(discord, 0, 2)) {
        assertThat(discord.sessions().served()).containsExactly(new ServedShard(0, 2, 2));
        assertThat(discord.sessions().servedTwice()).isEqualTo(1);
      }
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
