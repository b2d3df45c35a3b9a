package reve.discord.gateway;

import discord4j.common.ReactorResources;
import discord4j.core.DiscordClient;
import discord4j.core.DiscordClientBuilder;
import discord4j.rest.request.RouterOptions;
import reactor.netty.resources.ConnectionProvider;

/** Makes the library's client as the bot needs it: with our router, at the API of the settings. */
final class DiscordClients {
  private DiscordClients() {}

  static DiscordClient of(DiscordSettings settings, ConnectionProvider connections) {
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
}
