package reve.discord.gateway;

import discord4j.common.ReactorResources;
import discord4j.core.DiscordClient;
import discord4j.core.GatewayDiscordClient;
import discord4j.core.event.EventDispatcher;
import discord4j.core.shard.LocalShardCoordinator;
import discord4j.core.shard.MemberRequestFilter;
import discord4j.core.shard.ShardingStrategy;
import discord4j.gateway.GatewayClient;
import discord4j.gateway.GatewayReactorResources;
import discord4j.gateway.intent.Intent;
import discord4j.gateway.intent.IntentSet;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.netty.resources.ConnectionProvider;
import reve.game.shared.Leases;
import reve.game.shared.ProcessId;

/**
 * Connections by Discord4J, a client of its own for each, so that shards come and go one by one.
 * Within a bucket they are opened one after the other: Discord hangs up on who is long in
 * identifying.
 */
final class DiscordLines implements Lines, AutoCloseable {
  private static final Duration CONNECTING = Duration.ofMinutes(2);
  private static final Duration LEAVING = Duration.ofSeconds(5);

  private final DiscordClient client;
  private final int concurrency;
  private final Leases leases;
  private final ProcessId self;
  private final Function<EventDispatcher, Publisher<?>> ears;
  private final ServerCount servers;
  private final ConnectionProvider connections = ConnectionProvider.create("gateway", 1_000);
  private final GatewayReactorResources resources;
  private final Map<Integer, Semaphore> buckets = new ConcurrentHashMap<>();

  /** {@code concurrency} is how many buckets there are, as Discord tells. */
  DiscordLines(
      DiscordClient client,
      int concurrency,
      Leases leases,
      ProcessId self,
      Function<EventDispatcher, Publisher<?>> ears,
      ServerCount servers) {
    this.client = client;
    this.concurrency = concurrency;
    this.leases = leases;
    this.self = self;
    this.ears = ears;
    this.servers = servers;
    this.resources =
        GatewayReactorResources.builder(client.getCoreResources().getReactorResources())
            .httpClient(ReactorResources.newHttpClient(connections))
            .build();
  }

  @Override
  public Line open(int shard, int of) {
    Semaphore bucket = buckets.computeIfAbsent(shard % concurrency, _ -> new Semaphore(1));
    try {
      bucket.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting to identify", e);
    }
    try {
      return new Connected(login(shard, of), shard, of);
    } finally {
      bucket.release();
    }
  }

  private GatewayDiscordClient login(int shard, int of) {
    return client
        .gateway()
        .setEnabledIntents(IntentSet.of(Intent.GUILDS))
        .setMemberRequestFilter(MemberRequestFilter.none())
        .setSharding(
            ShardingStrategy.builder().count(of).indices(shard).maxConcurrency(concurrency).build())
        .setShardCoordinator(
            LocalShardCoordinator.create(() -> new IdentifyTurn(leases, self, shard % concurrency)))
        .setGatewayReactorResources(_ -> resources)
        .withEventDispatcher(ears)
        .login()
        .blockOptional(CONNECTING)
        .orElseThrow();
  }

  @Override
  public void close() {
    connections.disposeLater().block(LEAVING);
  }

  /** A client that serves one shard. */
  private final class Connected implements Line {
    private final GatewayDiscordClient gateway;
    private final int shard;
    private final int of;

    Connected(GatewayDiscordClient gateway, int shard, int of) {
      this.gateway = gateway;
      this.shard = shard;
      this.of = of;
    }

    @Override
    public boolean isOpen() {
      return client()
          .map(each -> each.isConnected().blockOptional(LEAVING).orElse(false))
          .orElse(false);
    }

    @Override
    public Duration latency() {
      return client().map(GatewayClient::getResponseTime).orElse(Duration.ZERO);
    }

    private Optional<GatewayClient> client() {
      return gateway.getGatewayClientGroup().find(shard);
    }

    @Override
    public void whenOver(Runnable then) {
      gateway.onDisconnect().onErrorComplete().doFinally(_ -> then.run()).subscribe();
    }

    @Override
    public boolean close() {
      try {
        gateway.logout().then(gateway.onDisconnect()).onErrorComplete().block(LEAVING);
        return true;
      } catch (IllegalStateException late) {
        return false;
      } finally {
        servers.leftAllOf(shard, of);
      }
    }
  }
}
