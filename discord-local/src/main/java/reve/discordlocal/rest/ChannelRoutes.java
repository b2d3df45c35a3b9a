package reve.discordlocal.rest;

import java.util.List;
import java.util.stream.Stream;
import reve.discordlocal.check.DiscordError;
import reve.discordlocal.check.MessageRules;
import reve.discordlocal.interaction.MessageWriter;
import reve.discordlocal.live.LiveFeed;
import reve.discordlocal.model.Channel;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Message;
import reve.discordlocal.model.Snowflake;
import reve.discordlocal.model.World;

/** Channels and the bot's own messages in them. */
public final class ChannelRoutes {
  private static final int PAGE = 50;
  private static final int LARGEST_PAGE = 100;

  private final World world;
  private final MessageWriter writer;
  private final LiveFeed feed;

  public ChannelRoutes(World world, MessageWriter writer, LiveFeed feed) {
    this.world = world;
    this.writer = writer;
    this.feed = feed;
  }

  public List<Route> all() {
    return List.of(
        Route.of("GET /channels/*", request -> RestReply.ok(channel(request).json())),
        Route.of("POST /channels/*/typing", this::typing),
        Route.of("GET /channels/*/messages", this::list),
        Route.of("POST /channels/*/messages", this::post),
        Route.of("GET /channels/*/messages/*", request -> RestReply.ok(message(request).json())),
        Route.of("PATCH /channels/*/messages/*", this::edit),
        Route.of("DELETE /channels/*/messages/*", this::delete));
  }

  private Channel channel(RestRequest request) {
    return world
        .channel(request.id(1, DiscordError.unknownChannel()))
        .orElseThrow(DiscordError::unknownChannel);
  }

  /** An ephemeral message is reached by its interaction's token only. */
  private Message message(RestRequest request) {
    return world
        .messages()
        .find(channel(request).id(), request.id(3, DiscordError.unknownMessage()))
        .filter(message -> !message.ephemeral())
        .orElseThrow(DiscordError::unknownMessage);
  }

  private Message own(RestRequest request) {
    var message = message(request);
    var author = message.json().at("/author/id").asText();
    if (!author.equals(world.application().id().toString())) {
      throw DiscordError.foreignMessage();
    }
    return message;
  }

  private RestReply typing(RestRequest request) {
    feed.typing(channel(request), world.application().bot());
    return RestReply.noContent();
  }

  private RestReply list(RestRequest request) {
    var channel = channel(request).id();
    var limit = Math.clamp(request.number("limit", PAGE), 1, LARGEST_PAGE);
    return RestReply.ok(
        page(channel, request)
            .filter(message -> !message.ephemeral())
            .limit(limit)
            .sorted((one, other) -> other.id().compareTo(one.id()))
            .map(Message::json)
            .collect(Json.toArray()));
  }

  private Stream<Message> page(Snowflake channel, RestRequest request) {
    var before = Snowflake.read(request.query().getOrDefault("before", ""));
    var after = Snowflake.read(request.query().getOrDefault("after", ""));
    if (before.isPresent()) {
      return world.messages().before(channel, before.get());
    }
    return after
        .map(id -> world.messages().after(channel, id))
        .orElseGet(() -> world.messages().newestFirst(channel));
  }

  private RestReply post(RestRequest request) {
    var channel = channel(request);
    MessageRules.checkPost(request.object(), request.uploads());
    var answering =
        Json.text(request.body().path("message_reference"), "message_id").flatMap(Snowflake::read);
    var bot = world.application().bot();
    return RestReply.ok(writer.post(channel, bot, request.draft(), answering).json());
  }

  private RestReply edit(RestRequest request) {
    var before = own(request);
    MessageRules.checkEdit(request.object(), request.uploads(), before);
    var after = writer.edit(before, request.draft()).orElseThrow(DiscordError::unknownMessage);
    return RestReply.ok(after.json());
  }

  private RestReply delete(RestRequest request) {
    var message = message(request);
    if (!world.messages().remove(message.channel(), message.id())) {
      throw DiscordError.unknownMessage();
    }
    return RestReply.noContent();
  }
}
