package reve.app.session;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import reve.app.CannotStart;
import reve.app.config.ConfigFolder;
import reve.app.config.ConfigReading;
import reve.app.database.EmbeddedPostgresql;
import reve.app.operations.BackgroundTasks;
import reve.app.operations.Ports;
import reve.app.settings.Secret;
import reve.app.settings.Setting;
import reve.app.wiring.Game;
import reve.app.wiring.Ingredients;
import reve.discord.gateway.DiscordSettings;
import reve.discordlocal.DiscordLocal;
import reve.game.shared.PlayerId;
import reve.game.shared.Rulebook;
import reve.game.shared.Rulebooks;
import reve.persistence.Database;
import reve.persistence.DatabaseSettings;
import reve.redis.Redis;
import reve.redis.RedisSettings;

/**
 * Opens a session: configuration, database and Discord at the same time, then the game between
 * them. When one of them fails, the others are closed again.
 */
final class SessionOpening {
  private final Plan plan;
  private final MeterRegistry metrics;
  private final Closing closing = new Closing();

  SessionOpening(Plan plan, MeterRegistry metrics) {
    this.plan = plan;
    this.metrics = metrics;
  }

  /** Where the bot logs in, and who may command it. */
  private record Playground(
      DiscordSettings settings, Set<Long> owners, Optional<DiscordLocal> local) {}

  Session open() {
    boolean open = false;
    try {
      Session session = together();
      open = true;
      return session;
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } finally {
      if (!open) {
        closing.close();
      }
    }
  }

  private Session together() {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var book = CompletableFuture.supplyAsync(this::rulebook, threads);
      var database = CompletableFuture.supplyAsync(this::database, threads);
      var redis = CompletableFuture.supplyAsync(() -> plan.redis().map(this::redis), threads);
      var playground = CompletableFuture.supplyAsync(this::playground, threads);
      return session(new Rulebooks(book.join()), database.join(), redis.join(), playground.join());
    }
  }

  private Session session(
      Rulebooks rulebooks, Database database, Optional<Redis> redis, Playground playground) {
    Set<Long> owners = new HashSet<>(plan.owners());
    owners.addAll(playground.owners());
    Game game =
        closing.later(
            Game.of(
                new Ingredients(
                    database,
                    redis,
                    plan.config(),
                    rulebooks,
                    plan.clock(),
                    plan.dice(),
                    playground.settings(),
                    owners.stream().map(PlayerId::new).collect(Collectors.toSet()),
                    plan.limitsOn(),
                    plan.width(),
                    metrics)));
    game.connect();
    return new Session(game, rulebooks, playground.local(), closing);
  }

  private Rulebook rulebook() {
    return switch (new ConfigFolder(plan.config()).read()) {
      case ConfigReading.Sound(var book) -> book;
      case ConfigReading.Faulty(var faults) ->
          throw new CannotStart(
              "The game in "
                  + plan.config()
                  + " has faults:\n"
                  + faults.stream()
                      .map(fault -> "  " + fault.inWords())
                      .collect(Collectors.joining("\n")),
              "Correct them; ./reve check-config looks again.");
    };
  }

  private Database database() {
    return switch (plan.database()) {
      case DatabaseChoice.Own(var settings, var backups) -> database(settings, backups);
      case DatabaseChoice.Kept(var folder, var backups) ->
          ours(database(closing.later(EmbeddedPostgresql.durable(folder)).address(), backups));
      case DatabaseChoice.Passing passing ->
          ours(
              database(
                  closing.later(EmbeddedPostgresql.forgetful()).address(),
                  new Safekeeping(Optional.empty(), 0)));
    };
  }

  /** Nobody else is on a server that we have started, whatever a killed process has left there. */
  private static Database ours(Database database) {
    database.forgetLeases();
    return database;
  }

  private Database database(DatabaseSettings settings, Safekeeping backups) {
    Database database =
        closing.later(Database.open(settings.withConnections(plan.width()), backups.folder()));
    backups
        .folder()
        .filter(folder -> backups.days() > 0)
        .map(folder -> new DailyBackup(database, folder, backups.days(), InstantSource.system()))
        .map(daily -> closing.later(new BackgroundTasks(List.of(daily.task()))))
        .ifPresent(BackgroundTasks::start);
    return database;
  }

  private Redis redis(RedisSettings settings) {
    return closing.later(Redis.open(settings));
  }

  private Playground playground() {
    return switch (plan.discord()) {
      case DiscordChoice.Live(var token, var api) -> playground(token, api, Optional.empty());
      case DiscordChoice.Local(var options) -> {
        Ports.demandFree(options.port(), Setting.REVE_DISCORD_PORT, "the local Discord");
        DiscordLocal local = closing.later(DiscordLocal.start(options));
        yield playground(
            new Secret(local.token()),
            Optional.of(URI.create(local.baseUrl())),
            Optional.of(local));
      }
    };
  }

  private Playground playground(Secret token, Optional<URI> api, Optional<DiscordLocal> local) {
    return new Playground(
        new DiscordSettings(token.revealed(), api, plan.sharding()),
        new DiscordAccount(token, api).owners(),
        local);
  }
}
