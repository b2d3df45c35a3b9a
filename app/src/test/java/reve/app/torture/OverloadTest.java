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
import reve.app.config.GameFolder;
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
  private static final String TOGETHER = "general";
  private static final String ALONE = "dm";

  @TempDir Path folder;

  @Test
  void three_times_too_much_is_answered_in_time_and_leaves_nothing_behind() {
    try (Cluster cluster = new Cluster(folder.resolve("database"));
        DiscordLocal discord = patientDiscord();
        BotProcess bot =
            BotProcess.start(
                folder, settings(discord, cluster, "off", Places.home().resolve("config")))) {
      bot.awaitReady();
      IntStream.range(0, THRICE_WHAT_IS_CARRIED * SECONDS)
          .parallel()
          .forEach(player -> seat(discord.acts(), player, TOGETHER));

      discord.faults().obey(new JsonMapper().createObjectNode().put("expire_ms", 3_000));
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
  void a_player_and_a_server_that_flood_are_refused_alone() {
    GameFolder strict =
        new GameFolder(folder.resolve("game")).edit("limits.json", "3000", Integer.toString(30));
    try (Cluster cluster = new Cluster(folder.resolve("database"));
        DiscordLocal discord = patientDiscord();
        BotProcess bot =
            BotProcess.start(folder, settings(discord, cluster, "on", strict.path()))) {
      bot.awaitReady();
      Acts acts = discord.acts();
      IntStream.rangeClosed(0, 15).parallel().forEach(player -> seat(acts, player, ALONE));

      List<CompletableFuture<ObjectNode>> flood =
          IntStream.range(0, 30).mapToObj(_ -> begin(acts, 0, ALONE, "/balance")).toList();
      assertThat(isTooOften(begin(acts, 15, ALONE, "/balance").join())).isFalse();
      assertThat(tooOften(flood)).isGreaterThanOrEqualTo(10);

      List<CompletableFuture<ObjectNode>> crowd =
          IntStream.range(0, 42)
              .mapToObj(n -> begin(acts, 1 + n % 14, TOGETHER, "/balance"))
              .toList();
      assertThat(isTooOften(begin(acts, 15, ALONE, "/balance").join())).isFalse();
      assertThat(tooOften(crowd)).isEqualTo(12);
    }
  }

  private static long tooOften(List<CompletableFuture<ObjectNode>> flood) {
    return flood.stream().map(CompletableFuture::join).filter(OverloadTest::isTooOften).count();
  }

  private static boolean isTooOften(JsonNode answer) {
    assertAnswered(answer);
    return answer.toString().contains("Not so fast");
  }

  /** A Discord that waits longer than three seconds, for what is not about being in time. */
  private static DiscordLocal patientDiscord() {
    return DiscordLocal.start(Options.builder().expiry(Duration.ofSeconds(20)).build());
  }

  private static Map<String, String> settings(
      DiscordLocal discord, Cluster cluster, String limits, Path game) {
    return Map.of(
        "DISCORD_TOKEN", discord.token(),
        "DISCORD_API_URL", discord.baseUrl(),
        "DATABASE_URL", "postgresql://postgres@127.0.0.1:" + cluster.door().port() + "/postgres",
        "REVE_CONFIG", game.toString(),
        "REVE_POOL", Integer.toString(POOL),
        "REVE_LIMITS", limits);
  }

  private static void seat(Acts acts, int player, String channel) {
    for (String act : List.of("/start", "click Accept", "select Vigorous")) {
      assertAnswered(begin(acts, player, channel, act).join());
    }
  }

  private static CompletableFuture<ObjectNode> begin(
      Acts acts, int player, String channel, String act) {
    return acts.begin(
        new JsonMapper()
            .createObjectNode()
            .put("user", "player_" + player)
            .put("channel", channel)
            .put("do", act));
  }

  /** One command of every player, at a steady pace whatever the answers do. */
  private static List<JsonNode> wave(Acts acts) {
    List<CompletableFuture<ObjectNode>> sent = new ArrayList<>();
    for (int player = 0; player < THRICE_WHAT_IS_CARRIED * SECONDS; player++) {
      sent.add(begin(acts, player, TOGETHER, "/daily"));
      Patience.pause(Duration.ofSeconds(1).dividedBy(THRICE_WHAT_IS_CARRIED));
    }
    return sent.stream().<JsonNode>map(CompletableFuture::join).toList();
  }

  private static void assertCarriedAndRefused(List<JsonNode> answers) {
    assertThat(answers).allSatisfy(OverloadTest::assertAnswered);
    assertThat(Stream.of(true, false))
        .allSatisfy(busy -> assertThat(answers).anyMatch(answer -> isBusy(answer) == busy));
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
