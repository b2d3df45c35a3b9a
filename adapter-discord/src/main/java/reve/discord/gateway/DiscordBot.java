package reve.discord.gateway;

import discord4j.core.DiscordClient;
import discord4j.discordjson.json.GatewayData;
import discord4j.rest.request.Router;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.netty.resources.ConnectionProvider;
import reve.discord.pipeline.CommandTable;
import reve.discord.pipeline.Pipeline;
import reve.discord.shared.Reply;
import reve.discord.shared.SlashCommand;
import reve.discord.text.Texts;
import reve.game.shared.Leases;
import reve.game.shared.PlayerId;
import reve.game.shared.ProcessId;
import reve.game.shared.Rulebook;
import reve.game.shared.Rulebooks;

/** The bot on Discord: registers its commands, listens, and hands what it hears to the pipeline. */
public final class DiscordBot implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(DiscordBot.class);
  private static final int CONNECTIONS = 256;
  private static final Duration CONNECTING = Duration.ofSeconds(60);
  private static final Duration LEAVING = Duration.ofSeconds(5);
  private static final Duration LOOKING_FOR_NEW_RULES = Duration.ofSeconds(2);

  private final ConnectionProvider connections =
      ConnectionProvider.builder("discord")
          .maxConnections(CONNECTIONS)
          .pendingAcquireMaxCount(-1)
          .build();
  private final ScheduledExecutorService chores =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("discord-chores").factory());

  private final DiscordClient client;
  private final Sharding sharding;
  private final CommandTable commands;
  private final CommandPayloads payloads;
  private final Pipeline pipeline;
  private final Rulebooks rulebooks;
  private final ServerCount servers;

  private final Leases leases;
  private final ProcessId self;
  private final MeterRegistry metrics;

  private volatile Optional<DiscordLines> lines = Optional.empty();
  private volatile Optional<SharedShards> shards = Optional.empty();

  public DiscordBot(
      DiscordSettings settings,
      CommandTable commands,
      Pipeline pipeline,
      Texts texts,
      Rulebooks rulebooks,
      ServerCount servers,
      Leases leases,
      ProcessId self,
      MeterRegistry metrics) {
    this.client = DiscordClients.of(settings, connections);
    this.sharding = settings.sharding();
    this.commands = commands;
    this.payloads = new CommandPayloads(texts);
    this.pipeline = pipeline;
    this.rulebooks = rulebooks;
    this.servers = servers;
    this.leases = leases;
    this.self = self;
    this.metrics = metrics;
    Gauge.builder("reve.gateway.latency", this, bot -> bot.latency().toNanos() / 1e9)
        .baseUnit("seconds")
        .register(metrics);
    Gauge.builder("reve.servers", servers, ServerCount::count).register(metrics);
  }

  /**
   * Registers the commands and returns once the shards that fall to this process are connected;
   * throws when Discord is out of reach or refuses the token.
   */
  public void connect() {
    long application = client.getApplicationId().blockOptional(CONNECTING).orElseThrow();
    CommandSync sync = new CommandSync(router(), application);
    Rulebook first = rulebooks.inForce();
    sync.sync(wanted());
    GatewayData advice =
        client.getGatewayService().getGatewayBot().blockOptional(CONNECTING).orElseThrow();
    DiscordLines opened =
        new DiscordLines(
            client,
            advice
                .sessionStartLimit()
                .toOptional()
                .flatMap(limit -> limit.maxConcurrency().toOptional())
                .orElse(1),
            leases,
            self,
            new Ears(router(), pipeline, servers)::listen,
            servers);
    lines = Optional.of(opened);
    SharedShards shared =
        new SharedShards(
            leases, self, opened, sharding.shards(advice.shards().toOptional().orElse(1)), metrics);
    shards = Optional.of(shared);
    shared.begin(CONNECTING);
    followRules(sync, first);
  }

  /** Tells Discord anew whenever other rules, which name the choices, come into force. */
  private void followRules(CommandSync sync, Rulebook first) {
    Rulebook[] told = {first};
    ScheduledFuture<?> _ =
        chores.scheduleWithFixedDelay(
            () -> {
              Rulebook inForce = rulebooks.inForce();
              if (inForce != told[0]) {
                try {
                  sync.sync(wanted());
                  told[0] = inForce;
                } catch (RuntimeException e) {
                  log.atWarn()
                      .setCause(e)
                      .log("The commands could not be registered; trying again");
                }
              }
            },
            LOOKING_FOR_NEW_RULES.toMillis(),
            LOOKING_FOR_NEW_RULES.toMillis(),
            TimeUnit.MILLISECONDS);
  }

  private List<Map<String, Object>> wanted() {
    return payloads.of(commands.all().stream().map(SlashCommand::spec).toList());
  }

  private Router router() {
    return client.getRestResources().getRouter();
  }

  /**
   * Writes to a user directly, and answers whether they take messages at all; a repetition under
   * the same nonce is none. Throws when Discord is out of order.
   */
  public boolean write(PlayerId user, Reply letter, String nonce) {
    return new DirectMail(router()).write(user.value(), letter, nonce);
  }

  /** Whether every shard that falls to this process, which may be none, is connected. */
  public boolean isConnected() {
    return shards.map(SharedShards::isConnected).orElse(false);
  }

  /** The slowest shard's time from heartbeat to acknowledgement. */
  public Duration latency() {
    return shards.map(SharedShards::latency).orElse(Duration.ZERO);
  }

  /** Leaves its shards to others, lets running commands answer, then ends. */
  @Override
  public void close() {
    chores.shutdownNow();
    shards.ifPresent(SharedShards::close);
    pipeline.close();
    lines.ifPresent(DiscordLines::close);
    connections.disposeLater().block(LEAVING);
  }
}
