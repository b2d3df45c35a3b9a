package reve.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reve.app.config.GameFolder;
import reve.app.database.EmbeddedPostgresql;
import reve.app.operations.Ports;
import reve.app.torture.BotProcess;
import reve.app.torture.Patience;
import reve.discordlocal.DiscordLocal;
import reve.discordlocal.Options;
import reve.persistence.DatabaseSettings;

class RunTest {
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"[^\"]*\"");

  @TempDir Path folder;
  private final JsonMapper mapper =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private Map<String, String> settings(String... namesAndValues) {
    Map<String, String> settings = new HashMap<>();
    settings.put("REVE_DATA", folder.resolve("data").toString());
    settings.put("REVE_DISCORD_PORT", Integer.toString(Ports.anyFree()));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      settings.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return settings;
  }

  /** One that waits for a bot whose machine is busy with other tests. */
  private static DiscordLocal patientDiscord() {
    return DiscordLocal.start(Options.builder().expiry(Duration.ofSeconds(20)).build());
  }

  @Test
  void with_nothing_set_it_says_in_five_lines_where_to_play() {
    Map<String, String> settings = settings("REVE_LOG_FORMAT", "text");
    try (BotProcess bot = BotProcess.start(folder, settings)) {
      bot.awaitReady();
      Patience.until("it is announced", () -> bot.output().contains("Play at"));

      assertThat(bot.output().lines().toList())
          .hasSizeLessThanOrEqualTo(5)
          .last()
          .asString()
          .endsWith("Play at http://127.0.0.1:" + settings.get("REVE_DISCORD_PORT"));
    }
  }

  @Test
  void health_readiness_and_metrics_are_served_until_it_is_stopped_in_good_order()
      throws IOException {
    try (DiscordLocal discord = patientDiscord()) {
      Map<String, String> settings =
          settings(
              "DISCORD_TOKEN", discord.token(),
              "DISCORD_API_URL", discord.baseUrl(),
              "REDIS_URL", "redis://127.0.0.1:" + Ports.anyFree());
      try (BotProcess bot = BotProcess.start(folder, settings)) {
        bot.awaitReady();

        assertThat(bot.get("/healthz").body()).isEqualTo("alive\n");
        assertThat(bot.get("/nothing").statusCode()).isEqualTo(404);
        assertThat(new Answer(discord.acts().act("ana", "/help")).isAnswered()).isTrue();
        // a command is counted when its answer has been delivered, which may be after it was seen
        String counted = "reve_commands_seconds_count{command=\"help\",result=\"ok\"} 1";
        Patience.until(
            "the command is counted", () -> bot.get("/metrics").body().contains(counted));
        assertThat(bot.get("/metrics").body())
            .contains(
                "reve_gateway_latency_seconds",
                "reve_pool_connections{state=\"active\"}",
                "jvm_memory_used_bytes",
                "process_start_time_seconds");
        assertThatItIsShown(Dashboard.series(), bot.get("/metrics").body());

        assertThat(bot.stop()).isEqualTo(143);
        assertThat(EmbeddedPostgresql.runningOn(folder.resolve("data"))).isEmpty();
        assertThat(logged(bot, "Answered").getFirst().properties())
            .extracting(Map.Entry::getKey)
            .contains("command", "user", "guild", "latency_ms", "reference", "result");
        assertThat(bot.output()).doesNotContain(discord.token());
      }
    }
  }

  private static void assertThatItIsShown(Map<String, Set<String>> series, String metrics) {
    Map<String, Set<String>> labels = labelsIn(metrics);
    assertThat(series)
        .isNotEmpty()
        .allSatisfy((metric, asked) -> {
          assertThat(labels).containsKey(metric);
          assertThat(labels.get(metric)).as(metric).containsAll(asked);
        });
  }

  /** The names of the labels of each metric; what carries a label carries it on every line. */
  private static Map<String, Set<String>> labelsIn(String metrics) {
    return metrics
        .lines()
        .filter(line -> !line.startsWith("#"))
        .collect(
            Collectors.toMap(
                line -> line.split("[{ ]", 2)[0],
                line ->
                    LABEL
                        .matcher(line)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet()),
                (one, other) -> {
                  one.retainAll(other);
                  return one;
                }));
  }

  private List<JsonNode> logged(BotProcess bot, String message) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    for (String line : bot.output().lines().toList()) {
      JsonNode event = mapper.readTree(line);
      if (event.path("message").asText().equals(message)) {
        found.add(event);
      }
    }
    return found;
  }

  @Test
  void a_second_one_on_the_same_folder_is_refused() {
    try (BotProcess first = BotProcess.start(folder, settings())) {
      first.awaitReady();
      BotProcess second = BotProcess.start(folder, settings());

      assertThat(second.awaitExit()).isEqualTo(1);
      assertThat(second.output())
          .contains(
              "REVE_DATA is " + folder.resolve("data") + ", but another Reve is running on it")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void a_port_in_use_is_named_with_its_setting() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      BotProcess bot = BotProcess.start(folder, settings("REVE_DISCORD_PORT", port));

      assertThat(bot.awaitExit()).isEqualTo(1);
      assertThat(bot.output())
          .contains("REVE_DISCORD_PORT is " + port + ", but port " + port + " is in use")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void wrong_settings_are_named_all_at_once_before_anything_starts() {
    BotProcess bot =
        BotProcess.start(
            folder,
            settings("DISCORD_TOKEN", "top secret", "REVE_POOL", "many", "REVE_LOG", "loud"));

    assertThat(bot.awaitExit()).isEqualTo(1);
    assertThat(bot.output())
        .contains("DISCORD_TOKEN is not a bot token", "REVE_POOL", "REVE_LOG")
        .doesNotContain("top secret", "\tat ");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void a_refused_token_is_named_and_not_shown() {
    try (DiscordLocal discord = patientDiscord()) {
      String token = "NzAwMDAw.wrong.token-of-mine";
      BotProcess bot =
          BotProcess.start(
              folder, settings("DISCORD_TOKEN", token, "DISCORD_API_URL", discord.baseUrl()));

      assertThat(bot.awaitExit()).isEqualTo(1);
      assertThat(bot.output())
          .contains("Discord refuses the token in DISCORD_TOKEN")
          .doesNotContain(token, "\tat ");
    }
  }

  @Test
  void a_database_that_does_not_answer_is_named_without_its_password() {
    BotProcess bot =
        BotProcess.start(
            folder, settings("DATABASE_URL", "postgres://reve:pass-of-mine@127.0.0.1:1/reve"));

    assertThat(bot.awaitExit()).isEqualTo(1);
    assertThat(bot.output())
        .contains("No PostgreSQL answers at 127.0.0.1:1/reve")
        .doesNotContain("pass-of-mine", "\tat ");
  }

  @Test
  void a_wrong_database_password_is_named_and_not_shown() throws Exception {
    try (EmbeddedPostgresql server = EmbeddedPostgresql.durable(folder.resolve("own"))) {
      demandPasswords(server.address());
      String url =
          "postgres://postgres:pass-of-mine@127.0.0.1:%d/postgres"
              .formatted(server.address().port());
      BotProcess bot = BotProcess.start(folder, settings("DATABASE_URL", url));

      assertThat(bot.awaitExit()).isEqualTo(1);
      assertThat(bot.output())
          .contains("refuses user \"postgres\" with the password given")
          .doesNotContain("pass-of-mine", "\tat ");
    }
  }

  private static void demandPasswords(DatabaseSettings server) throws SQLException, IOException {
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.port()),
                server.user(),
                "");
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER USER postgres PASSWORD 'another'");
      ResultSet row = statement.executeQuery("SHOW hba_file");
      row.next();
      Files.writeString(Path.of(row.getString(1)), "host all all 127.0.0.1/32 scram-sha-256\n");
      statement.execute("SELECT pg_reload_conf()");
    }
  }

  @Test
  void commands_that_run_when_it_is_stopped_are_answered() {
    try (DiscordLocal discord = patientDiscord()) {
      Map<String, String> settings =
          settings("DISCORD_TOKEN", discord.token(), "DISCORD_API_URL", discord.baseUrl());
      try (BotProcess bot = BotProcess.start(folder, settings)) {
        bot.awaitReady();
        discord.acts().act("ana", "/help");
        awaitInFlight(bot, 0);
        discord.faults().obey(mapper.createObjectNode().put("rest_latency_ms", 800));
        var running =
            discord.acts().begin(mapper.createObjectNode().put("user", "ana").put("do", "/start"));
        awaitInFlight(bot, 1);

        assertThat(bot.stop()).isEqualTo(143);

        assertThat(new Answer(running.join()).text()).contains("Before the first dream");
        assertThat(bot.output()).contains("Stopping; commands still running: 1", "Stopped");
      }
    }
  }

  @Test
  void broken_json_is_named_by_file_and_line() throws IOException {
    Path game = folder.resolve("game");
    new GameFolder(Files.createDirectories(game)).write("summon.json", "{\n oops");
    BotProcess bot = BotProcess.start(folder, settings("REVE_CONFIG", game.toString()));

    assertThat(bot.awaitExit()).isEqualTo(1);
    assertThat(bot.output()).contains("summon.json, line 2").doesNotContain("\tat ");
  }

  @Test
  void settings_ports_and_folder_are_named_together() throws IOException {
    Path file = Files.createFile(folder.resolve("a-file"));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      BotProcess bot =
          BotProcess.start(
              folder,
              settings(
                  "REVE_LOG",
                  "loud",
                  "REVE_DISCORD_PORT",
                  port,
                  "REVE_DATA",
                  file.resolve("data").toString()));

      assertThat(bot.awaitExit()).isEqualTo(1);
      assertThat(bot.output())
          .contains("REVE_LOG is", "port " + port + " is in use", "is a file, not a folder")
          .doesNotContain("\tat ");
    }
  }

  private static void awaitInFlight(BotProcess bot, int commands) {
    Patience.until(
        commands + " commands are in flight",
        () -> bot.get("/metrics").body().contains("reve_commands_in_flight " + commands + ".0"));
  }
}
