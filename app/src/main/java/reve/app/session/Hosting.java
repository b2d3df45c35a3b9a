package reve.app.session;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reve.app.AtExit;
import reve.app.Release;
import reve.app.operations.Metrics;
import reve.app.operations.OperationsServer;
import reve.app.operations.Readiness;
import reve.app.settings.Settings;
import reve.discord.gateway.Sharding;
import reve.discordlocal.DiscordLocal;
import reve.game.esprit.Catalogue;
import reve.game.shared.Rulebook;
import reve.game.summon.SummonRules;

/** A game that a host runs: a session, with health and metrics beside it, until it is stopped. */
public final class Hosting implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Hosting.class);

  private final Settings settings;
  private final Metrics metrics;
  private final Readiness readiness;
  private final Closing closing;
  private final Session session;
  private final CountDownLatch stopped = new CountDownLatch(1);

  private Hosting(
      Settings settings, Metrics metrics, Readiness readiness, Closing closing, Session session) {
    this.settings = settings;
    this.metrics = metrics;
    this.readiness = readiness;
    this.closing = closing;
    this.session = session;
  }

  /** Returns when the game can be played. */
  public static Hosting begin(Settings settings) {
    Closing closing = new Closing();
    try {
      Metrics metrics = closing.later(new Metrics());
      Readiness readiness = new Readiness();
      closing.later(
          OperationsServer.start(
              settings.httpHost(), settings.httpPort(), readiness, metrics.registry()));
      Session session = closing.later(Session.open(plan(settings), metrics.registry()));
      readiness.opened(session.vitalParts());
      return new Hosting(settings, metrics, readiness, closing, session);
    } catch (RuntimeException e) {
      closing.close();
      throw e;
    }
  }

  private static Plan plan(Settings settings) {
    return new Plan(
        settings
            .database()
            .<DatabaseChoice>map(own -> new DatabaseChoice.Own(own, Safekeeping.of(settings)))
            .orElseGet(() -> new DatabaseChoice.Kept(settings.data(), Safekeeping.of(settings))),
        settings.redis(),
        settings
            .discordToken()
            .<DiscordChoice>map(token -> new DiscordChoice.Live(token, settings.discordApi()))
            .orElseGet(() -> DiscordChoice.Local.at(settings.discordPort())),
        settings.shards().<Sharding>map(Sharding.Count::new).orElseGet(Sharding.Recommended::new),
        settings.config(),
        settings.owners(),
        settings.limitsOn(),
        settings.pool(),
        InstantSource.system(),
        DiceSources.unpredictable());
  }

  /** Tells the host in at most five lines what runs and, last, where to play. */
  public void announce(Duration took) {
    Rulebook book = session.rulebooks().inForce();
    log.info(
        "Reve {} is ready after {} s, with {} Esprits and {} banners from {}",
        Release.version(),
        String.format(Locale.ROOT, "%.1f", took.toMillis() / 1_000.0),
        book.of(Catalogue.class).size(),
        book.of(SummonRules.class).banners().size(),
        settings.config());
    log.info(
        "The game is kept in {}",
        settings
            .database()
            .map(own -> "PostgreSQL at " + own)
            .orElseGet(() -> settings.data().toString()));
    settings
        .redis()
        .ifPresent(redis ->
            log.info("What processes share is in Redis at {}, as long as it answers", redis));
    log.info(
        "Health and metrics are at http://{}:{}/metrics", settings.httpHost(), settings.httpPort());
    log.info(
        "Play at {}", session.local().map(DiscordLocal::pageUrl).orElse("your Discord servers"));
  }

  /** Waits until {@link #close} has run, which the end of the process does. */
  public void untilStopped() throws InterruptedException {
    AtExit.close(this);
    stopped.await();
  }

  /** Takes nothing new, lets what runs finish, and leaves everything whole for the next time. */
  @Override
  public void close() {
    readiness.closing();
    log.info("Stopping; commands still running: {}", metrics.commandsRunning());
    closing.close();
    log.info("Stopped");
    stopped.countDown();
  }
}
