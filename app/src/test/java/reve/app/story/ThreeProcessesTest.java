package reve.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reve.app.database.EmbeddedPostgresql;
import reve.app.torture.BotProcess;
import reve.app.torture.Patience;
import reve.discordlocal.DiscordLocal;
import reve.discordlocal.Options;
import reve.discordlocal.gateway.ServedShard;
import reve.persistence.DatabaseSettings;

/** Several processes on one database and one Discord share the shards. */
class ThreeProcessesTest {
  private static final int SHARDS = 6;

  /** What the README promises; the lease is 8 seconds of it. */
  private static final Duration TAKEOVER = Duration.ofSeconds(15);

  private static final Pattern HELD = Pattern.compile("(?m)^reve_shards_held (\\d+)");
  private static final Pattern TAKEN = Pattern.compile("(?m)^reve_shards_takeovers_total (\\d+)");

  @TempDir Path folder;
  private final JsonMapper mapper = new JsonMapper();
  private final DiscordLocal discord =
      DiscordLocal.start(
          Options.builder()
              .recommendedShards(SHARDS)
              .guilds(SHARDS)
              .expiry(Duration.ofSeconds(20))
              .build());
  private final EmbeddedPostgresql postgresql = EmbeddedPostgresql.forgetful();

  @AfterEach
  void stop() {
    discord.close();
    postgresql.close();
  }

  @Test
  void each_takes_its_share_and_what_a_dead_one_served_is_served_again() {
    try (BotProcess first = bot();
        BotProcess second = bot();
        BotProcess third = bot()) {
      for (BotProcess each : List.of(first, second, third)) {
        each.awaitReady();
      }
      Patience.until(
          "each has its share", () -> shares(first, second, third).equals(List.of(2, 2, 2)));
      assertThatEveryGuildIsAnswered();

      third.kill();
      long killed = System.nanoTime();

      Patience.until(
          "the two that are left serve all",
          () -> shares(first, second).equals(List.of(3, 3)) && allAreServed());
      assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(TAKEOVER);
      assertThat(number(TAKEN, first) + number(TAKEN, second)).isEqualTo(2);
      assertThatEveryGuildIsAnswered();

      try (BotProcess fourth = bot();
          BotProcess fifth = bot()) {
        fourth.awaitReady();
        fifth.awaitReady();
        Patience.until(
            "the four share",
            () ->
                shares(first, second, fourth, fifth).stream()
                        .sorted()
                        .toList()
                        .equals(List.of(1, 1, 2, 2))
                    && allAreServed());

        assertThatEveryGuildIsAnswered();
        assertThat(fifth.stop()).isEqualTo(143);
      }
    }
    assertThat(discord.sessions().servedTwice()).isZero();
  }

  private BotProcess bot() {
    DatabaseSettings address = postgresql.address();
    Map<String, String> settings = new HashMap<>();
    settings.put("DISCORD_TOKEN", discord.token());
    settings.put("DISCORD_API_URL", discord.baseUrl());
    settings.put(
        "DATABASE_URL",
        "postgres://%s@%s:%d/%s"
            .formatted(address.user(), address.host(), address.port(), address.name()));
    settings.put("REVE_LIMITS", "off");
    settings.put("REVE_POOL", "4");
    return BotProcess.start(folder, settings);
  }

  private static List<Integer> shares(BotProcess... bots) {
    return List.of(bots).stream().map(bot -> number(HELD, bot)).toList();
  }

  private static int number(Pattern metric, BotProcess bot) {
    Matcher found = metric.matcher(bot.get("/metrics").body());
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  private boolean allAreServed() {
    return discord
        .sessions()
        .served()
        .equals(
            IntStream.range(0, SHARDS)
                .mapToObj(index -> new ServedShard(index, SHARDS, 1))
                .toList());
  }

  /** Each guild is another shard's. */
  private void assertThatEveryGuildIsAnswered() {
    for (int guild = 0; guild < SHARDS; guild++) {
      ObjectNode act =
          mapper
              .createObjectNode()
              .put("user", "ana")
              .put("do", "/help")
              .put("channel", discord.channel(guild, "general"));
      Answer answer = new Answer(discord.acts().act(act));

      assertThat(answer.isAnswered()).as("guild %s: %s", guild, answer).isTrue();
    }
  }
}
