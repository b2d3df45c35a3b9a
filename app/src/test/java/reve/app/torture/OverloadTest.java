package reve.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reve.app.settings.Places;
import reve.discordlocal.DiscordLocal;
import reve.discordlocal.Options;
import reve.discordlocal.act.Acts;

/** More commands than the database behind a slow line can take, on an otherwise idle machine. */
class OverloadTest {
  private static final int POOL = 4;
  private static final Duration LINE = Duration.ofMillis(100);

  /**
   * Two round trips and a commit take each command about 600 ms: four places carry seven a second.
   */
  private static final int THRICE_WHAT_IS_CARRIED = 21;

  private static final int SECONDS = 2;
  private static final int WAVES = 3;
  private static final long GROWTH = 8L << 20;

  @TempDir Path folder;

  @Test
  void three_times_too_much_is_answered_in_time_and_leaves_nothing_behind() {
    try (Cluster cluster = new Cluster(folder.resolve("database"));
        DiscordLocal discord = DiscordLocal.start(Options.defaults());
        BotProcess bot = BotProcess.start(folder, settings(discord, cluster, "off"))) {
      bot.awaitReady();
      seat(discord.acts(), THRICE_WHAT_IS_CARRIED * SECONDS);

      cluster.door().slow(LINE);
      assertCarriedAndRefused(wave(discord.acts()));
      long before = liveHeap(bot);
      IntStream.range(1, WAVES).forEach(_ -> assertCarriedAndRefused(wave(discord.acts())));
      cluster.door().slow(Duration.ZERO);

      assertThat(liveHeap(bot) - before).isLessThan(GROWTH);
      assertThat(wave(discord.acts())).allSatisfy(answer -> assertThat(isBusy(answer)).isFalse());
      Patience.until(
          "nothing is left running",
          () -> bot.get("/metrics").body().contains("reve_commands_in_flight 0.0"));
      assertThat(bot.output()).doesNotContain("ERROR");
    }
  }

  @Test
  void whoever_floods_is_refused_alone() {
    try (Cluster cluster = new Cluster(folder.resolve("database"));
        DiscordLocal discord = DiscordLocal.start(Options.builder().guilds(2).build());
        BotProcess bot = BotProcess.start(folder, settings(discord, cluster, "on"))) {
      bot.awaitReady();
      seat(discord.acts(), 2);

      List<JsonNode> flood =
          IntStream.range(0, 40)
              .mapToObj(
                  _ -> CompletableFuture.<JsonNode>supplyAsync(() -> balance(discord.acts(), 0)))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();
      JsonNode other = balance(discord.acts(), 1);

      assertThat(flood).anyMatch(answer -> answer.toString().contains("Not so fast"));
      assertThat(other.toString()).doesNotContain("Not so fast");
    }
  }

  private static Map<String, String> settings(
      DiscordLocal discord, Cluster cluster, String limits) {
    return Map.of(
        "DISCORD_TOKEN", discord.token(),
        "DISCORD_API_URL", discord.baseUrl(),
        "DATABASE_URL", "postgresql://postgres@127.0.0.1:" + cluster.door().port() + "/postgres",
        "REVE_CONFIG", Places.home().resolve("config").toString(),
        "REVE_POOL", Integer.toString(POOL),
        "REVE_LIMITS", limits);
  }

  private static void seat(Acts acts, int players) {
    IntStream.range(0, players)
        .parallel()
        .forEach(player -> {
          for (String act : List.of("/start", "click Accept", "select Vigorous")) {
            assertAnswered(acts.act("player_" + player, act));
          }
        });
  }

  /** One command of every player, at a steady pace whatever the answers do. */
  private static List<JsonNode> wave(Acts acts) {
    List<CompletableFuture<ObjectNode>> sent = new ArrayList<>();
    for (int player = 0; player < THRICE_WHAT_IS_CARRIED * SECONDS; player++) {
      sent.add(
          acts.begin(
              new JsonMapper()
                  .createObjectNode()
                  .put("user", "player_" + player)
                  .put("do", "/daily")));
      Patience.pause(Duration.ofSeconds(1).dividedBy(THRICE_WHAT_IS_CARRIED));
    }
    return sent.stream().<JsonNode>map(CompletableFuture::join).toList();
  }

  private static void assertCarriedAndRefused(List<JsonNode> answers) {
    assertThat(answers).allSatisfy(OverloadTest::assertAnswered);
    assertThat(Stream.of(true, false))
        .allSatisfy(busy -> assertThat(answers).anyMatch(answer -> isBusy(answer) == busy));
  }

  private static JsonNode balance(Acts acts, int player) {
    return acts.act("player_" + player, "/balance");
  }

  private static void assertAnswered(JsonNode answer) {
    assertThat(answer.path("error").isNull()).as(answer.toString()).isTrue();
    assertThat(answer.path("refused").isNull()).as(answer.toString()).isTrue();
  }

  private static boolean isBusy(JsonNode answer) {
    return answer.toString().contains("Too many dreamers");
  }

  /** What is left after a full collection, in bytes. */
  private static long liveHeap(BotProcess bot) {
    bot.collectGarbage();
    return bot.get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
