package reve.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reve.app.config.GameFolder;
import reve.app.database.EmbeddedPostgresql;
import reve.app.torture.BotProcess;
import reve.app.torture.Patience;
import reve.discordlocal.DiscordLocal;
import reve.discordlocal.Options;
import reve.discordlocal.act.Acts;
import reve.persistence.Database;
import reve.persistence.DatabaseSettings;
import reve.persistence.audit.AuditReport;

class KillTest {
  private static final int KILLS = 20;
  private static final int PLAYERS = 6;
  private static final int MOST_ACTS_BETWEEN = 10;
  private static final long SEED = 20_261_120;

  @TempDir Path folder;

  /** One who summons until told to stop, and remembers what was acknowledged. */
  private static final class Summoner {
    private final String name;
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();

    Summoner(String name) {
      this.name = name;
    }

    void play(Acts acts, AtomicBoolean over) {
      while (!over.get()) {
        begun.incrementAndGet();
        Answer answer = new Answer(acts.act(name, "/summon banner:standard count:1"));
        if (answer.isAnswered() && answer.text().contains("a dream answers")) {
          acknowledged.incrementAndGet();
        }
      }
    }
  }

  @Test
  void killed_at_twenty_random_moments_it_loses_nothing_and_doubles_nothing() throws SQLException {
    try (DiscordLocal discord =
        DiscordLocal.start(Options.builder().expiry(Duration.ofSeconds(20)).build())) {
      Map<String, String> settings = settings(discord);
      List<Summoner> players =
          IntStream.range(0, PLAYERS).mapToObj(n -> new Summoner("player_" + n)).toList();
      seatAll(players, discord, settings);

      killUnderLoad(players, discord, settings);

      try (EmbeddedPostgresql server = EmbeddedPostgresql.durable(folder.resolve("data"));
          Database database = Database.open(server.address())) {
        AuditReport report = database.audit().run();
        assertThat(report.differences()).isEmpty();
        assertThat(report.players()).isEqualTo(PLAYERS);
        Map<String, Long> summons = summonsByName(server.address());
        assertThat(players)
            .allSatisfy(player ->
                assertThat(summons.getOrDefault(player.name, 0L))
                    .isBetween(player.acknowledged.get(), player.begun.get()));
      }
    }
  }

  private Map<String, String> settings(DiscordLocal discord) {
    GameFolder rich =
        new GameFolder(folder.resolve("game"))
            .edit("player.json", "\"gems\": 10", "\"gems\": 10, \"fayrites\": 1000000");
    return Map.of(
        "DISCORD_TOKEN", discord.token(),
        "DISCORD_API_URL", discord.baseUrl(),
        "REVE_CONFIG", rich.path().toString(),
        "REVE_DATA", folder.resolve("data").toString(),
        "REVE_LIMITS", "off");
  }

  private void seatAll(List<Summoner> players, DiscordLocal discord, Map<String, String> settings) {
    try (BotProcess bot = BotProcess.start(folder, settings)) {
      bot.awaitReady();
      for (Summoner player : players) {
        for (String act : List.of("/start", "click Accept", "select Vigorous")) {
          assertThat(new Answer(discord.acts().act(player.name, act)).isAnswered()).isTrue();
        }
      }
    }
  }

  private void killUnderLoad(
      List<Summoner> players, DiscordLocal discord, Map<String, String> settings) {
    Random random = new Random(SEED);
    AtomicBoolean over = new AtomicBoolean();
    discord.faults().obey(new JsonMapper().createObjectNode().put("expire_ms", 1_500));
    List<CompletableFuture<Void>> load = new ArrayList<>();
    for (Summoner player : players) {
      load.add(CompletableFuture.runAsync(() -> player.play(discord.acts(), over)));
    }
    for (int kill = 0; kill < KILLS; kill++) {
      try (BotProcess bot = BotProcess.start(folder, settings)) {
        bot.awaitReady();
        long before = acknowledged(players);
        Patience.until("a player is answered", () -> acknowledged(players) > before);
        long target = begun(players) + 1 + random.nextInt(MOST_ACTS_BETWEEN);
        Patience.until("the players act", () -> begun(players) >= target);
        bot.kill();
      }
    }
    over.set(true);
    load.forEach(CompletableFuture::join);
  }

  private static long begun(List<Summoner> players) {
    return players.stream().mapToLong(player -> player.begun.get()).sum();
  }

  private static long acknowledged(List<Summoner> players) {
    return players.stream().mapToLong(player -> player.acknowledged.get()).sum();
  }

  private static Map<String, Long> summonsByName(DatabaseSettings address) throws SQLException {
    String sql =
        """
        select lower(player.name), count(*) from journal join player using (player_id)
        where kind = 'summon' group by 1
        """;
    Map<String, Long> summons = new HashMap<>();
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://%s:%d/%s"
                    .formatted(address.host(), address.port(), address.name()),
                address.user(),
                address.password());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        summons.put(rows.getString(1), rows.getLong(2));
      }
    }
    return summons;
  }
}
