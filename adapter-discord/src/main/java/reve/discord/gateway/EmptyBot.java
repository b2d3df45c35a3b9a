package reve.discord.gateway;

import discord4j.core.DiscordClient;
import discord4j.core.GatewayDiscordClient;
import discord4j.core.event.domain.interaction.InteractionCreateEvent;
import discord4j.discordjson.json.InteractionData;
import discord4j.gateway.intent.IntentSet;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;
import reactor.netty.resources.ConnectionProvider;

/** A bot that answers every command with one word: what library, router and Discord alone cost. */
public final class EmptyBot implements AutoCloseable {
  /** The one command it registers. */
  public static final String COMMAND = "ping";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int CONNECTIONS = 256;

  private final ConnectionProvider connections =
      ConnectionProvider.builder("empty").maxConnections(CONNECTIONS).build();
  private final GatewayDiscordClient gateway;

  private EmptyBot(DiscordSettings settings) {
    DiscordClient client = DiscordClients.of(settings, connections);
    Router router = client.getRestResources().getRouter();
    long application = client.getApplicationId().blockOptional(PATIENCE).orElseThrow();
    new CommandSync(router, application)
        .sync(List.of(Map.of("name", COMMAND, "description", "Answers", "type", 1)));
    gateway =
        client
            .gateway()
            .setEnabledIntents(IntentSet.none())
            .withEventDispatcher(events ->
                events
                    .on(InteractionCreateEvent.class)
                    .flatMap(event -> answer(router, event.getInteraction().getData())))
            .login()
            .blockOptional(PATIENCE)
            .orElseThrow();
  }

  public static EmptyBot connect(DiscordSettings settings) {
    return new EmptyBot(settings);
  }

  private static Mono<Void> answer(Router router, InteractionData interaction) {
    return Routes.INTERACTION_RESPONSE_CREATE
        .newRequest(interaction.id().asLong(), interaction.token())
        .header("Content-Type", "application/json")
        .body(Map.of("type", 4, "data", Map.of("content", "pong")))
        .exchange(router)
        .skipBody();
  }

  @Override
  public void close() {
    gateway.logout().onErrorComplete().block(PATIENCE);
    connections.disposeLater().block(PATIENCE);
  }
}
