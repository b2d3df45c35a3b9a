package reve.discordlocal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reve.discordlocal.model.Json;

/** Each switch does what it says, and no more often. */
class FaultsTest {
  private final DiscordLocal discord = DiscordLocal.start(Options.defaults());
  private final UserApi users = new UserApi(discord.pageUrl());
  private final RawBot bot = RawBot.ready(discord);

  @BeforeEach
  void register() {
    bot.api().send("POST", "/applications/700000000000000000/commands", Bodies.PING);
  }

  @AfterEach
  void stop() {
    bot.close();
    discord.close();
  }

  @Test
  void rest_requests_take_longer() {
    users.faults("{\"rest_latency_ms\":120}");
    var start = System.nanoTime();

    bot.api().get("/users/@me");

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(115));
    users.faults("{}");
    assertThat(users.act("ana", "say quick").path("error").isNull()).isTrue();
  }

  @Test
  void many_late_answers_are_under_way_at_once() {
    users.faults("{\"rest_latency_ms\":100}");
    bot.answering(_ -> Bodies.PONG);
    var start = System.nanoTime();

    var all =
        IntStream.range(0, 200)
            .mapToObj(
                _ -> discord.acts().begin(Json.object().put("user", "ana").put("do", "/ping")))
            .toList();

    assertThat(all).allSatisfy(answer -> assertThat(answer.join().path("error").isNull()).isTrue());
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void the_next_requests_are_rate_limited() {
    users.faults("{\"rate_limit_next\":2}");

    var first = bot.api().get("/users/@me");

    assertThat(first.status()).isEqualTo(429);
    assertThat(first.headers()).containsKeys("retry-after", "x-ratelimit-reset-after");
    assertThat(bot.api().get("/users/@me").status()).isEqualTo(429);
    assertThat(bot.api().get("/users/@me").status()).isEqualTo(200);
  }

  @Test
  void the_next_requests_fail_without_effect() {
    users.faults("{\"fail_next\":{\"status\":503,\"times\":1}}");
    var answer = discord.acts().begin(Json.object().put("user", "ana").put("do", "/ping"));
    var interaction = bot.event("INTERACTION_CREATE");

    assertThat(bot.callback(interaction, Bodies.PONG).status()).isEqualTo(503);
    assertThat(bot.callback(interaction, Bodies.PONG).status()).isEqualTo(204);
    assertThat(answer.join().path("messages")).hasSize(1);
  }

  @Test
  void a_callback_is_lost_with_its_connection() {
    users.faults("{\"drop_callbacks\":1,\"expire_ms\":300}");
    var answer = discord.acts().begin(Json.object().put("user", "ana").put("do", "/ping"));
    var interaction = bot.event("INTERACTION_CREATE");

    assertThatThrownBy(() -> bot.callback(interaction, Bodies.PONG))
        .isInstanceOf(UncheckedIOException.class);

    assertThat(answer.join().path("error").asText()).contains("did not answer");
  }

  @Test
  void interactions_are_delivered_again() {
    users.faults("{\"repeat_deliveries\":3}");
    var _ = discord.acts().begin(Json.object().put("user", "ana").put("do", "/ping"));

    var first = bot.event("INTERACTION_CREATE");

    assertThat(bot.event("INTERACTION_CREATE")).isEqualTo(first);
    assertThat(bot.event("INTERACTION_CREATE")).isEqualTo(first);
  }

  @Test
  void interactions_overtake_each_other() {
    users.faults("{\"delivery_jitter_ms\":400}");
    var begun =
        IntStream.range(0, 20)
            .mapToObj(
                _ -> discord.acts().begin(Json.object().put("user", "ana").put("do", "/ping")))
            .toList();

    var heard =
        begun.stream().map(_ -> bot.event("INTERACTION_CREATE").path("id").asText()).toList();

    assertThat(heard).doesNotHaveDuplicates().isNotEqualTo(heard.stream().sorted().toList());
  }

  @Test
  void an_empty_order_sets_everything_right() {
    users.faults(
        """
        {"rest_latency_ms":1000,"rate_limit_next":9,"fail_next":{"times":9},
         "drop_callbacks":9,"repeat_deliveries":9,"delivery_jitter_ms":9000,"expire_ms":1,"token_life_ms":1}\
        """);

    users.faults("{}");

    bot.answering(_ -> Bodies.PONG);
    var answer = users.act("ana", "/ping");
    assertThat(answer.at("/messages/0/content").asText()).isEqualTo("pong");
    bot.event("INTERACTION_CREATE");
    assertThat(bot.hasHeard("INTERACTION_CREATE")).isFalse();
  }

  @Test
  void a_switch_that_does_not_exist_is_refused() {
    var answer = users.faults("{\"rest_latency\":5,\"rate_limit_next\":1}");

    assertThat(answer.path("error").asText()).contains("rest_latency");
    assertThat(bot.api().get("/users/@me").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"deliveries\":99999999",
        "\"deliveries\":0",
        "\"deliveries\":\"many\"",
        "\"wait_ms\":-1",
        "\"wait_ms\":\"long\"",
        "\"wait_ms\":1e99",
        "\"settle_ms\":9999999999999999999999"
      })
  void an_act_with_a_number_out_of_bounds_is_refused(String number) {
    var answer = users.act("{\"user\":\"ana\",\"do\":\"/ping\"," + number + "}");

    assertThat(answer.path("refused").asText()).contains("it is a whole number from");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"repeat_deliveries\":101}",
        "{\"rest_latency_ms\":-5}",
        "{\"fail_next\":{\"status\":200}}",
        "{\"expire_ms\":\"soon\"}",
        "{\"close_code\":70000}"
      })
  void a_fault_with_a_number_out_of_bounds_is_refused_and_nothing_is_done(String order) {
    assertThat(users.faults(order).path("error").asText()).contains("it is a whole number from");

    assertThat(bot.api().get("/users/@me").status()).isEqualTo(200);
  }

  @Test
  void a_body_that_would_grow_into_a_huge_tree_is_refused() {
    var answer =
        users.post("faults", Json.array().addAll(Collections.nCopies(300_000, Json.array())));

    assertThat(answer.path("error").asText()).isNotEmpty();
    assertThat(bot.api().get("/users/@me").status()).isEqualTo(200);
  }
}
