package reve.discord.gateway;

import discord4j.core.event.EventDispatcher;
import discord4j.core.event.domain.guild.GuildCreateEvent;
import discord4j.core.event.domain.guild.GuildDeleteEvent;
import discord4j.core.event.domain.interaction.InteractionCreateEvent;
import discord4j.core.event.domain.lifecycle.ReadyEvent;
import discord4j.rest.request.Router;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reve.discord.gateway.Arrivals.Reading.Dropped;
import reve.discord.gateway.Arrivals.Reading.Understood;
import reve.discord.pipeline.Arrival;
import reve.discord.pipeline.Pipeline;

/** Hears what a shard is told, and hands it to the pipeline. */
final class Ears {
  private static final Logger log = LoggerFactory.getLogger(Ears.class);

  private final Router router;
  private final Pipeline pipeline;
  private final ServerCount servers;

  Ears(Router router, Pipeline pipeline, ServerCount servers) {
    this.router = router;
    this.pipeline = pipeline;
    this.servers = servers;
  }

  Publisher<?> listen(EventDispatcher events) {
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
      switch (Arrivals.read(interaction)) {
        case Understood(Arrival arrival) ->
            pipeline.take(arrival, new RestRespondent(router, interaction));
        case Dropped(String reason) ->
            log.atWarn().addKeyValue("reason", reason).log("An interaction was dropped");
      }
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
}
