package reve.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import discord4j.common.JacksonResources;
import discord4j.common.ReactorResources;
import discord4j.rest.http.ExchangeStrategies;
import discord4j.rest.http.client.AuthorizationScheme;
import discord4j.rest.http.client.ClientException;
import discord4j.rest.request.BucketGlobalRateLimiter;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.request.RequestQueueFactory;
import discord4j.rest.request.RouterOptions;
import discord4j.rest.route.Route;
import discord4j.rest.route.Routes;
import discord4j.rest.util.MultipartRequest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.resources.ConnectionProvider;
import reve.discord.gateway.SlowDiscord.Answer;

class ReveRouterTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int ROUNDS = 8;
  private static final Route ME = Route.get("/users/@me");

  private final SlowDiscord discord = new SlowDiscord(Duration.ofMillis(100));
  private final ConnectionProvider connections =
      ConnectionProvider.builder("test").maxConnections(256).pendingAcquireMaxCount(-1).build();
  private final ReveRouter router = router(discord);

  private ReveRouter router(SlowDiscord target) {
    return new ReveRouter(
        new RouterOptions(
            AuthorizationScheme.BOT,
            "token",
            ReactorResources.builder()
                .httpClient(ReactorResources.newHttpClient(connections))
                .build(),
            ExchangeStrategies.jackson(JacksonResources.create().getObjectMapper()),
            List.of(),
            BucketGlobalRateLimiter.create(),
            RequestQueueFactory.buffering(),
            target.baseUrl()));
  }

  @AfterEach
  void close() {
    discord.close();
    connections.dispose();
  }

  @Test
  void hundreds_of_first_answers_take_no_second() {
    Duration best = PATIENCE;
    // a machine busy with other things may need a few rounds; one after the other takes 30 s
    for (int round = 0; round < ROUNDS && best.compareTo(Duration.ofSeconds(1)) >= 0; round++) {
      long begun = System.nanoTime();
      callbacks(1_000 * round, 300).blockLast(PATIENCE);
      best = Duration.ofNanos(System.nanoTime() - begun);
    }

    assertThat(best).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void hundreds_of_first_answers_are_under_way_at_once() {
    try (SlowDiscord slower = new SlowDiscord(Duration.ofSeconds(2))) {
      ReveRouter toSlower = router(slower);

      Flux.range(0, 300)
          .flatMap(i -> callback(i).exchange(toSlower).skipBody(), 300)
          .blockLast(PATIENCE);

      assertThat(slower.mostInFlight()).isGreaterThanOrEqualTo(200);
    }
  }

  private Flux<Void> callbacks(int from, int count) {
    return Flux.range(from, count).flatMap(i -> sent(callback(i)), count);
  }

  @Test
  void follow_ups_of_one_interaction_keep_their_order() {
    List<Mono<Void>> requests =
        IntStream.range(0, 8).mapToObj(i -> sent(followUp("tokenA", i))).toList();

    Flux.merge(requests).blockLast(PATIENCE);

    assertThat(discord.arrived())
        .containsExactlyElementsOf(
            IntStream.range(0, 8).mapToObj(i -> "/webhooks/7/tokenA {\"n\":" + i + "}").toList());
    assertThat(discord.mostInFlight()).isEqualTo(1);
  }

  @Test
  void follow_ups_of_many_interactions_are_spread() {
    Flux.range(0, 200)
        .flatMap(i -> sent(followUp("aW50ZXJhY3Rpb246MTQ0" + i, i)), 200)
        .blockLast(PATIENCE);

    assertThat(discord.mostInFlight()).isGreaterThan(80);
  }

  @Test
  void a_failed_follow_up_does_not_hold_up_the_next() {
    discord.willAnswer(Answer.failure(404));
    Mono<Void> first = sent(followUp("tokenA", 1));
    Mono<Void> second = sent(followUp("tokenA", 2));

    assertThatThrownBy(() -> first.block(PATIENCE)).isInstanceOf(ClientException.class);
    second.block(PATIENCE);

    assertThat(discord.arrived()).hasSize(2);
  }

  @Test
  void too_many_requests_are_tried_again_when_discord_says() {
    discord.willAnswer(new Answer(429, "Retry-After", "1", "{\"message\":\"slow\"}"));

    long begun = System.nanoTime();
    sent(callback(1)).block(PATIENCE);

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(1));
    assertThat(discord.arrived()).hasSize(2);
  }

  @Test
  void a_fault_of_discord_is_tried_again_with_the_file_whole() {
    discord.willAnswer(Answer.failure(502));
    DiscordWebRequest request =
        Routes.INTERACTION_RESPONSE_CREATE
            .newRequest(1L, "token")
            .header("Content-Type", "multipart/form-data")
            .body(
                MultipartRequest.ofRequest(Map.of("type", 4))
                    .addFile(
                        "a.txt",
                        new ByteArrayInputStream("moonlight".getBytes(StandardCharsets.UTF_8))));

    sent(request).block(PATIENCE);

    assertThat(discord.arrived()).hasSize(2).allMatch(each -> each.contains("moonlight"));
  }

  @Test
  void a_first_answer_is_given_up_when_it_would_come_too_late() {
    IntStream.range(0, 40).forEach(i -> discord.willAnswer(Answer.failure(500)));

    long begun = System.nanoTime();
    assertThatThrownBy(() -> sent(callback(1)).block(PATIENCE)).isInstanceOf(ClientException.class);

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void what_discord_refuses_is_not_tried_again() {
    discord.willAnswer(Answer.failure(400));

    assertThatThrownBy(() -> sent(callback(1)).block(PATIENCE)).isInstanceOf(ClientException.class);

    assertThat(discord.arrived()).hasSize(1);
  }

  @Test
  void everything_else_takes_the_library_s_way() {
    discord.willAnswer(new Answer(200, "", "", "{\"id\":\"7\"}"));

    Map<?, ?> me = ME.newRequest().exchange(router).bodyToMono(Map.class).block(PATIENCE);

    assertThat(me).hasToString("{id=7}");
  }

  private Mono<Void> sent(DiscordWebRequest request) {
    return request.exchange(router).skipBody();
  }

  private static DiscordWebRequest callback(long id) {
    return Routes.INTERACTION_RESPONSE_CREATE.newRequest(id, "token" + id).body(Map.of("type", 5));
  }

  private static DiscordWebRequest followUp(String token, int number) {
    return Routes.WEBHOOK_EXECUTE.newRequest(7L, token).body(Map.of("n", number));
  }
}
