package reve.discord.gateway;

import discord4j.common.ReactorResources;
import discord4j.core.DiscordClient;
import discord4j.core.DiscordClientBuilder;
import discord4j.core.GatewayDiscordClient;
import discord4j.core.event.EventDispatcher;
import discord4j.core.event.domain.guild.GuildCreateEvent;
import discord4j.core.event.domain.guild.GuildDeleteEvent;
import discord4j.core.event.domain.interaction.InteractionCreateEvent;
import discord4j.core.event.domain.lifecycle.ReadyEvent;
import discord4j.core.shard.MemberRequestFilter;
import discord4j.gateway.GatewayClient;
import discord4j.gateway.intent.Intent;
import discord4j.gateway.intent.IntentSet;
import discord4j.rest.request.Router;
import discord4j.rest.request.RouterOptions;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.resources.ConnectionProvider;
import reve.discord.pipeline.CommandTable;
import reve.discord.pipeline.Pipeline;
import reve.discord.shared.SlashCommand;
import reve.discord.text.Texts;
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

  private volatile Optional<GatewayDiscordClient> gateway = Optional.empty();

  public DiscordBot(
      DiscordSettings settings,
      CommandTable commands,
      Pipeline pipeline,
      Texts texts,
      Rulebooks rulebooks,
      ServerCount servers,
      MeterRegistry metrics) {
    this.client = client(settings);
    this.sharding = settings.sharding();
    this.commands = commands;
    this.payloads = new CommandPayloads(texts);
    this.pipeline = pipeline;
    this.rulebooks = rulebooks;
    this.servers = servers;
    Gauge.builder("reve.gateway.latency", this, bot -> bot.latency().toNanos() / 1e9)
        .baseUnit("seconds")
        .register(metrics);
    Gauge.builder("reve.servers", servers, ServerCount::count).register(metrics);
  }

  private DiscordClient client(DiscordSettings settings) {
    ReactorResources resources =
        ReactorResources.builder().httpClient(ReactorResources.newHttpClient(connections)).build();
    return DiscordClientBuilder.create(settings.token())
        .setReactorResources(resources)
        .setExtraOptions(options ->
            settings.api().map(api -> pointedAt(api.toString(), options)).orElse(options))
        .build(ReveRouter::new);
  }

  private static RouterOptions pointedAt(String api, RouterOptions options) {
    return new RouterOptions(
        options.getAuthorizationScheme(),
        options.getToken(),
        options.getReactorResources(),
        options.getExchangeStrategies(),
        options.getResponseTransformers(),
        options.getGlobalRateLimiter(),
        options.getRequestQueueFactory(),
        api);
  }

  /**
   * Registers the commands and returns once every shard is connected; throws when Discord is out of
   * reach or refuses the token.
   */
  public void connect() {
    long application = client.getApplicationId().blockOptional(CONNECTING).orElseThrow();
    CommandSync sync = new CommandSync(router(), application);
    Rulebook first = rulebooks.inForce();
    sync.sync(wanted());
    gateway =
        client
            .gateway()
            .setEnabledIntents(IntentSet.of(Intent.GUILDS))
            .setMemberRequestFilter(MemberRequestFilter.none())
            .setSharding(sharding.strategy())
            .withEventDispatcher(this::listen)
            .login()
            .blockOptional(CONNECTING);
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

  private Publisher<?> listen(EventDispatcher events) {
    return Flux.merge(
        events.on(InteractionCreateEvent.class).flatMap(this::hear),
        events.on(ReadyEvent.class).flatMap(e -> safely(() -> ready(e))),
        events
            .on(GuildCreateEvent.class)
            .flatMap(e -> safely(() -> servers.joined(e.getGuild().getId().asLong()))),
        events.on(GuildDeleteEvent.class).flatMap(e -> safely(() -> deleted(e))));
  }

  private Mono<Void> hear(InteractionCreateEvent event) {
    return safely(() -> {
      var interaction = event.getInteraction().getData();
      Arrivals.read(interaction)
          .ifPresent(arrival -> pipeline.take(arrival, new RestRespondent(router(), interaction)));
    });
  }

  private void ready(ReadyEvent event) {
    event.getGuilds().forEach(guild -> servers.joined(guild.getId().asLong()));
  }

  private void deleted(GuildDeleteEvent event) {
    if (!event.isUnavailable()) {
      servers.left(event.getGuildId().asLong());
    }
  }

  /** An error must not end the subscription, or the bot would be deaf from then on. */
  private static Mono<Void> safely(Runnable work) {
    return Mono.<Void>fromRunnable(work)
        .onErrorResume(e -> {
          log.atError().setCause(e).log("An event was lost");
          return Mono.empty();
        });
  }

  private Router router() {
    return client.getRestResources().getRouter();
  }

  /** Whether every shard is connected. */
  public boolean isConnected() {
    List<GatewayClient> shards = shards().toList();
    return !shards.isEmpty()
        && shards.stream()
            .allMatch(shard -> shard.isConnected().blockOptional(LEAVING).orElse(false));
  }

  /** The slowest shard's time from heartbeat to acknowledgement. */
  public Duration latency() {
    return shards()
        .map(GatewayClient::getResponseTime)
        .max(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  private Stream<GatewayClient> shards() {
    return gateway.map(GatewayDiscordClient::getGatewayClientGroup).stream()
        .flatMap(group ->
            IntStream.range(0, group.getShardCount())
                .mapToObj(group::find)
                .flatMap(Optional::stream));
  }

  /** Takes nothing new, lets running commands answer, then leaves. */
  @Override
  public void close() {
    pipeline.close();
    chores.shutdownNow();
    gateway.ifPresent(connected -> connected.logout().onErrorComplete().block(LEAVING));
    connections.disposeLater().block(LEAVING);
  }
}
