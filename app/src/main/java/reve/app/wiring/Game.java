package reve.app.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reve.app.config.ConfigFolder;
import reve.app.config.ConfigReading;
import reve.app.config.FileFault;
import reve.app.config.RulebookReload;
import reve.app.operations.BackgroundTask;
import reve.app.operations.BackgroundTasks;
import reve.app.operations.ByOneProcess;
import reve.app.operations.Readiness.Part;
import reve.discord.card.CardPainter;
import reve.discord.gateway.DiscordBot;
import reve.discord.pipeline.PipelineSettings;
import reve.game.host.FollowHost;
import reve.game.leaderboard.RefreshLeaderboards;
import reve.game.notification.CheckGauges;
import reve.game.notification.ForgetNotices;
import reve.game.notification.SendDirectMessages;
import reve.game.shared.Announcements;
import reve.game.shared.DiceSource;
import reve.game.shared.Leases;
import reve.game.shared.Outbox;
import reve.game.shared.ProcessId;
import reve.game.shared.Rulebooks;
import reve.game.statistics.RefreshSurvey;
import reve.game.weekly.CloseWeeks;
import reve.persistence.Database;
import reve.persistence.PoolUse;
import reve.persistence.shared.ForgetCommands;

/** The game with all its parts: the bot, and what is done in the background. */
public final class Game implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Game.class);
  private static final int MESSAGES_AT_ONCE = 100;
  private static final Duration EVERY_MINUTE = Duration.ofMinutes(1);
  private static final Duration EVERY_TEN_MINUTES = Duration.ofMinutes(10);
  private static final Duration EVERY_HOUR = Duration.ofHours(1);

  private final Database database;
  private final DiscordBot bot;
  private final BackgroundTasks background;
  private final CardPainter painter;
  private final FollowHost host;

  private Game(Injector parts) {
    this.database = parts.getInstance(Database.class);
    this.bot = parts.getInstance(DiscordBot.class);
    this.background = new BackgroundTasks(tasks(parts));
    this.painter = parts.getInstance(CardPainter.class);
    measurePool(database, parts.getInstance(MeterRegistry.class));
    RulebookReload reload = parts.getInstance(RulebookReload.class);
    this.host = parts.getInstance(FollowHost.class);
    parts
        .getInstance(Announcements.class)
        .onRulesChanged(() -> {
          host.handle();
          follow(reload);
        });
  }

  /** Puts the parts together; nothing runs before {@link #connect}. */
  public static Game of(Ingredients ingredients) {
    ingredients
        .redis()
        .ifPresent(redis -> SeveralProcessesModule.measure(redis, ingredients.metrics()));
    return new Game(
        Guice.createInjector(
            Stage.PRODUCTION,
            new Strictness(),
            new IngredientsModule(ingredients),
            new GameModule(),
            new PersistenceModule(ingredients.database()),
            ingredients
                .redis()
                .<Module>map(SeveralProcessesModule::new)
                .orElseGet(OneProcessModule::new),
            new DiscordModule(
                ingredients.discord(),
                ingredients.config().resolve("art"),
                PipelineSettings.of(
                    ingredients.owners(), ingredients.limitsOn(), ingredients.width()))));
  }

  private static final class Strictness extends AbstractModule {
    @Override
    protected void configure() {
      binder().requireExplicitBindings();
      binder().requireExactBindingAnnotations();
      binder().disableCircularProxies();
    }
  }

  private static final class IngredientsModule extends AbstractModule {
    private final Ingredients ingredients;

    IngredientsModule(Ingredients ingredients) {
      this.ingredients = ingredients;
    }

    @Override
    protected void configure() {
      bind(Rulebooks.class).toInstance(ingredients.rulebooks());
      bind(RulebookReload.class)
          .toInstance(
              new RulebookReload(new ConfigFolder(ingredients.config()), ingredients.rulebooks()));
      bind(InstantSource.class).toInstance(ingredients.clock());
      bind(DiceSource.class).toInstance(ingredients.dice());
      bind(MeterRegistry.class).toInstance(ingredients.metrics());
      bind(ProcessId.class).toInstance(ProcessIds.fresh());
    }
  }

  private static List<BackgroundTask> tasks(Injector parts) {
    Outbox outbox = parts.getInstance(Outbox.class);
    RefreshLeaderboards leaderboards = parts.getInstance(RefreshLeaderboards.class);
    ForgetCommands forget = parts.getInstance(ForgetCommands.class);
    LiveFacts facts = parts.getInstance(LiveFacts.class);
    facts.refresh();
    InstantSource clock = parts.getInstance(InstantSource.class);
    ByOneProcess once =
        new ByOneProcess(parts.getInstance(Leases.class), parts.getInstance(ProcessId.class));
    return List.of(
        new BackgroundTask("outbox", Duration.ofSeconds(1), () -> deliverAll(outbox, clock)),
        new BackgroundTask("leaderboards", Duration.ofSeconds(10), leaderboards::handle),
        new BackgroundTask(
            "survey", Duration.ofSeconds(10), parts.getInstance(RefreshSurvey.class)::handle),
        new BackgroundTask("host", EVERY_MINUTE, parts.getInstance(FollowHost.class)::handle),
        new BackgroundTask("gauges", EVERY_MINUTE, parts.getInstance(CheckGauges.class)::handle),
        new BackgroundTask(
            "direct-messages",
            Duration.ofSeconds(5),
            parts.getInstance(SendDirectMessages.class)::handle),
        new BackgroundTask(
            "forget-notices",
            EVERY_HOUR,
            () ->
                once.run(
                    "forget-notices", EVERY_HOUR, parts.getInstance(ForgetNotices.class)::handle)),
        new BackgroundTask(
            "weeks",
            EVERY_TEN_MINUTES,
            () ->
                once.run("weeks", EVERY_TEN_MINUTES, parts.getInstance(CloseWeeks.class)::handle)),
        new BackgroundTask("facts", Duration.ofMinutes(2), facts::refresh),
        new BackgroundTask(
            "forget-commands",
            EVERY_HOUR,
            () -> once.run("forget-commands", EVERY_HOUR, () -> forget.handle(clock.instant()))));
  }

  /** Takes over what another process has; the same files may be out of date or faulty here. */
  private static void follow(RulebookReload reload) {
    switch (reload.reload()) {
      case ConfigReading.Sound sound ->
          log.info("Another process reloaded the game, and so did this one");
      case ConfigReading.Faulty(var faults) ->
          log.warn(
              "Another process reloaded the game, but here it has faults: {}",
              faults.stream().map(FileFault::inWords).toList());
    }
  }

  private static void deliverAll(Outbox outbox, InstantSource clock) {
    int received;
    do {
      received = outbox.deliver(clock.instant(), MESSAGES_AT_ONCE);
    } while (received == MESSAGES_AT_ONCE);
  }

  private static void measurePool(Database database, MeterRegistry metrics) {
    gauge("active", use -> use.active(), database, metrics);
    gauge("idle", use -> use.idle(), database, metrics);
    gauge("waiting", use -> use.waiting(), database, metrics);
    gauge("most", use -> use.most(), database, metrics);
  }

  private static void gauge(
      String state, ToDoubleFunction<PoolUse> count, Database database, MeterRegistry metrics) {
    Gauge.builder("reve.pool.connections", database, d -> count.applyAsDouble(d.poolUse()))
        .tag("state", state)
        .register(metrics);
  }

  /** Begins to play; returns when the bot is connected. */
  public void connect() {
    host.handle();
    bot.connect();
    background.start();
    Thread.startVirtualThread(painter::warmUp);
  }

  /** What must work so that the game can be played. */
  public List<Part> vitalParts() {
    return List.of(
        new Part("discord", bot::isConnected), new Part("database", database::isReachable));
  }

  /** Takes nothing new, and lets running commands and tasks finish. */
  @Override
  public void close() {
    bot.close();
    background.close();
  }
}
