package reve.discordlocal.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Supplier;
import reve.discordlocal.model.Channel;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Message;
import reve.discordlocal.model.Messages;
import reve.discordlocal.model.Snowflake;
import reve.discordlocal.model.User;
import reve.discordlocal.model.Users;
import reve.discordlocal.model.World;

/** Tells the bot's sessions of messages and members, each as far as its intents go. */
public final class Announcer implements Messages.Listener, Users.Listener {
  private final World world;
  private final Sessions sessions;

  public Announcer(World world, Sessions sessions) {
    this.world = world;
    this.sessions = sessions;
  }

  @Override
  public void created(Message message) {
    announce("MESSAGE_CREATE", message);
  }

  @Override
  public void updated(Message message) {
    announce("MESSAGE_UPDATE", message);
  }

  @Override
  public void deleted(Message message) {
    tell(
        "MESSAGE_DELETE",
        message,
        channel -> {
          var json = Json.object();
          json.put("id", message.id().toString());
          json.put("channel_id", message.channel().toString());
          channel.guildId().ifPresent(guild -> json.put("guild_id", guild.toString()));
          return json;
        });
  }

  private void announce(String type, Message message) {
    tell(type, message, channel -> event(message, channel));
  }

  private interface Event {
    ObjectNode in(Channel channel);
  }

  private void tell(String type, Message message, Event event) {
    if (message.ephemeral()) {
      return;
    }
    var channel = world.channel(message.channel());
    var intent =
        channel.flatMap(Channel::guildId).isPresent()
            ? Intent.GUILD_MESSAGES
            : Intent.DIRECT_MESSAGES;
    if (channel.isEmpty() || !sessions.anyWants(intent)) {
      return;
    }
    var json = event.in(channel.get());
    var whole = Json.write(json);
    Supplier<String> bare = () -> Json.write(withoutContent(json.deepCopy()));
    var open = intent == Intent.DIRECT_MESSAGES || isOwn(message) || mentionsBot(message);
    Optional<Snowflake> guild = channel.get().guildId();
    sessions.deliver(
        guild,
        type,
        whole,
        session -> session.wants(intent) && (open || session.wants(Intent.MESSAGE_CONTENT)));
    if (!open) {
      sessions.deliver(
          guild,
          type,
          bare.get(),
          session -> session.wants(intent) && !session.wants(Intent.MESSAGE_CONTENT));
    }
  }

  private boolean isOwn(Message message) {
    return message.json().at("/author/id").asText().equals(world.application().id().toString());
  }

  private boolean mentionsBot(Message message) {
    return message.json().path("content").asText().contains("<@" + world.application().id() + ">");
  }

  private ObjectNode event(Message message, Channel channel) {
    var json = message.json().deepCopy();
    world
        .guildOf(channel)
        .ifPresent(guild -> {
          json.put("guild_id", guild.id().toString());
          Snowflake.read(json.at("/author/id").asText())
              .flatMap(world.users()::withId)
              .ifPresent(author -> json.set("member", guild.membership(author)));
        });
    return json;
  }

  private static ObjectNode withoutContent(ObjectNode json) {
    json.put("content", "");
    json.putArray("embeds");
    json.putArray("attachments");
    json.putArray("components");
    return json;
  }

  @Override
  public void joined(User user) {
    member("GUILD_MEMBER_ADD", user);
  }

  @Override
  public void changed(User user) {
    member("GUILD_MEMBER_UPDATE", user);
  }

  private void member(String type, User user) {
    if (!sessions.anyWants(Intent.GUILD_MEMBERS)) {
      return;
    }
    for (var guild : world.guilds()) {
      var json = guild.member(user);
      json.put("guild_id", guild.id().toString());
      sessions.deliver(
          Optional.of(guild.id()),
          type,
          Json.write(json),
          session -> session.wants(Intent.GUILD_MEMBERS));
    }
  }
}
