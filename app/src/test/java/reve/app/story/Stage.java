package reve.app.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import reve.app.session.DatabaseChoice;
import reve.app.session.DiceSources;
import reve.app.session.DiscordChoice;
import reve.app.session.Plan;
import reve.app.session.Session;
import reve.app.session.ShiftedClock;
import reve.app.settings.Places;
import reve.app.settings.Secret;
import reve.discord.gateway.Sharding;
import reve.discordlocal.DiscordLocal;
import reve.discordlocal.Options;
import reve.redis.RedisSettings;

/**
 * A game for the tests of one class, on a Discord whose REST side takes 100 ms as the real one
 * does. Ana owns the bot; who else acts is a new user.
 */
final class Stage implements BeforeAllCallback, AfterAllCallback {
  private static final int WIDTH = 20;

  /** See and write in channels, use commands, manage the server. */
  private static final long MANAGER = 1L << 10 | 1L << 11 | 1L << 31 | 1L << 5;

  /** Longer than Discord's three seconds: the machine that tests may be busy with other things. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final JsonMapper mapper = new JsonMapper();
  private final ShiftedClock clock = new ShiftedClock();
  private final Path config;
  private final DatabaseChoice database;
  private final boolean limitsOn;
  private Optional<RedisSettings> redis = Optional.empty();
  private DiscordLocal discord;
  private Session session;

  @SuppressWarnings("NullAway.Init") // JUnit starts it
  private Stage(Path config, DatabaseChoice database, boolean limitsOn) {
    this.config = config;
    this.database = database;
    this.limitsOn = limitsOn;
  }

  /** The game as it is shipped, without rate limits. */
  static Stage usual() {
    return with(Places.home().resolve("config"));
  }

  static Stage with(Path config) {
    return new Stage(config, new DatabaseChoice.Passing(), false);
  }

  static Stage withLimits() {
    return new Stage(Places.home().resolve("config"), new DatabaseChoice.Passing(), true);
  }

  /** One whose bot can be started again on what it has kept. */
  static Stage keptIn(Path folder, Path config) {
    return new Stage(config, new DatabaseChoice.Kept(folder), false);
  }

  /** The same with a Redis that several processes could share. */
  Stage sharing(String redisUrl) {
    redis = Optional.of(RedisSettings.parse(redisUrl));
    return this;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    start();
  }

  void start() {
    discord =
        DiscordLocal.start(Options.builder().botName("Reve").owner("ana").expiry(PATIENCE).build());
    faults("{\"rest_latency_ms\": 100}");
    startBot();
  }

  void startBot() {
    session = Session.open(plan(), new SimpleMeterRegistry());
  }

  void stopBot() {
    session.close();
  }

  private Plan plan() {
    return new Plan(
        database,
        redis,
        new DiscordChoice.Live(
            new Secret(discord.token()), Optional.of(URI.create(discord.baseUrl()))),
        new Sharding.Recommended(),
        config,
        Set.of(),
        limitsOn,
        WIDTH,
        clock,
        DiceSources.fixed(1));
  }

  DiscordLocal discord() {
    return discord;
  }

  /** The game's time goes on by that much. */
  void wait(Duration by) {
    clock.move(by);
  }

  void faults(String json) {
    List<String> unknown = discord.faults().obey(read(json));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("no such faults: " + unknown);
    }
  }

  /** What the user sees of an act in words, such as "/daily" or "click Accept". */
  Answer act(String user, String words) {
    return new Answer(discord.acts().act(user, words));
  }

  /** What comes of an act given as JSON, once it is there. */
  CompletableFuture<Answer> begin(String json) {
    return discord.acts().begin(read(json)).thenApply(Answer::new);
  }

  Answer act(String json) {
    return begin(json).join();
  }

  private ObjectNode read(String json) {
    try {
      return (ObjectNode) mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** Makes a user whose Discord is set to that language. */
  void join(String user, String locale) {
    newUser("{\"name\":\"%s\",\"locale\":\"%s\"}".formatted(user, locale));
  }

  /** Makes a user who may manage the server. */
  void joinAsManager(String user) {
    newUser("{\"name\":\"%s\",\"permissions\":\"%d\"}".formatted(user, MANAGER));
  }

  private void newUser(String json) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(discord.pageUrl() + "/local/users"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      if (status >= 300) {
        throw new IllegalStateException("no such user: status " + status);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Lets a new user begin to play. */
  void seat(String user) {
    act(user, "/start");
    act(user, "click Accept");
    Answer begun = act(user, "select Vigorous");
    if (!begun.isAnswered()) {
      throw new IllegalStateException("cannot begin: " + begun);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    stop();
  }

  void stop() {
    session.close();
    discord.close();
  }
}
