package reve.discordlocal.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import reve.discordlocal.model.Channel;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Message;
import reve.discordlocal.model.Snowflake;
import reve.discordlocal.model.User;
import reve.discordlocal.model.World;

/** Who acts, where, and on which message if one was named. */
record Actor(User user, Channel channel, Optional<Message> message) {

  static Actor of(JsonNode act, World world) {
    var user = user(Json.text(act, "user").orElse(""), world);
    var channel =
        Json.text(act, "channel")
            .map(wanted -> channel(wanted, user, world))
            .orElseGet(() -> world.home().firstRoom());
    if (!Json.has(act, "message")) {
      return new Actor(user, channel, Optional.empty());
    }
    var message = message(act.path("message").asText(), user, world);
    return new Actor(user, world.channel(message.channel()).orElseThrow(), Optional.of(message));
  }

  /** The user of this name, new if there was none. */
  static User user(String name, World world) {
    if (!User.isName(name)) {
      throw new Refusal("\"%s\" is no user name: 2 to 32 of a-z, 0-9, _ and .".formatted(name));
    }
    var user = world.users().obtain(name);
    if (user.bot()) {
      throw new Refusal(name + " is the bot and does not act here");
    }
    return user;
  }

  static Channel channel(String wanted, User user, World world) {
    var name = wanted.startsWith("#") ? wanted.substring(1) : wanted;
    var open = world.channelsOf(user);
    return open.stream()
        .filter(channel -> channel.id().toString().equals(name) || channel.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new Refusal(
                "there is no channel \"%s\" for %s; there are: %s"
                    .formatted(wanted, user.name(), names(open))));
  }

  private static String names(List<Channel> channels) {
    return channels.stream().map(Channel::name).collect(Collectors.joining(", "));
  }

  private static Message message(String id, User user, World world) {
    return Snowflake.read(id)
        .flatMap(wanted ->
            world.channelsOf(user).stream()
                .flatMap(channel -> world.messages().find(channel.id(), wanted).stream())
                .findFirst())
        .filter(message -> message.visibleTo(user))
        .orElseThrow(() -> new Refusal("there is no message " + id + " that you can see"));
  }
}
