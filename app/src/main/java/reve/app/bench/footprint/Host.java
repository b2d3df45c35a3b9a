package reve.app.bench.footprint;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import reve.app.bench.BenchGround;
import reve.app.bench.Visitors;
import reve.app.bench.engine.Deed;
import reve.app.database.EmbeddedPostgresql;
import reve.app.database.EmbeddedRedis;
import reve.app.torture.BotProcess;
import reve.discordlocal.DiscordLocal;
import reve.discordlocal.Options;
import reve.persistence.DatabaseSettings;

/** Who runs the bot in a process of its own, with everything that it needs beside it. */
final class Host implements AutoCloseable {
  static final int USERS = 128;

  private final EmbeddedPostgresql postgresql;
  private final EmbeddedRedis redis;
  private final DiscordLocal discord;
  private final BenchGround ground;
  private final Visitors visitors;

  private Host(
      BenchGround ground,
      EmbeddedPostgresql postgresql,
      EmbeddedRedis redis,
      DiscordLocal discord) {
    this.ground = ground;
    this.postgresql = postgresql;
    this.redis = redis;
    this.discord = discord;
    this.visitors = new Visitors(discord.acts(), Host::turn, new AtomicLong());
  }

  /** The mix without daily rewards, of which a user has one in a real day. */
  private static Deed turn(long number) {
    Deed deed = Deed.MIXED.at(number);
    return deed == Deed.DAILY ? Deed.CRAFT : deed;
  }

  static Host on(BenchGround ground) {
    return new Host(
        ground,
        EmbeddedPostgresql.durable(ground.data()),
        EmbeddedRedis.start(),
        DiscordLocal.start(Options.builder().botName("Reve").build()));
  }

  DatabaseSettings database() {
    return postgresql.address();
  }

  /** How much processor time PostgreSQL's processes that run now have used. */
  Duration databaseCpu() {
    ProcessHandle postmaster = EmbeddedPostgresql.processOn(ground.data()).orElseThrow();
    return Stream.concat(postmaster.descendants(), Stream.of(postmaster))
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Starts the bot as this very process was started: with the options that the launcher gives. */
  BotProcess startBot() {
    return BotProcess.start(
        folder(), settings(), ManagementFactory.getRuntimeMXBean().getInputArguments());
  }

  private Path folder() {
    return ground.data().resolveSibling("bot");
  }

  private Map<String, String> settings() {
    DatabaseSettings address = postgresql.address();
    Map<String, String> settings = new HashMap<>();
    settings.put("DISCORD_TOKEN", discord.token());
    settings.put("DISCORD_API_URL", discord.baseUrl());
    settings.put(
        "DATABASE_URL",
        "postgres://%s@%s:%d/%s"
            .formatted(address.user(), address.host(), address.port(), address.name()));
    settings.put("REDIS_URL", redis.url());
    settings.put("REVE_CONFIG", ground.config().toString());
    settings.put("REVE_LIMITS", "off");
    return settings;
  }

  Visitors visitors() {
    return visitors;
  }

  @Override
  public void close() {
    discord.close();
    redis.close();
    postgresql.close();
  }
}
