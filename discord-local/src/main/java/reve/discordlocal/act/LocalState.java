package reve.discordlocal.act;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BooleanSupplier;
import reve.discordlocal.check.Locales;
import reve.discordlocal.model.Channel;
import reve.discordlocal.model.Command;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Permissions;
import reve.discordlocal.model.User;
import reve.discordlocal.model.World;

/** What a user's page shows, and who users are. */
public final class LocalState {
  private static final int NEWEST = 50;
  private static final int USERS = 1_000;

  private final World world;
  private final BooleanSupplier botOnline;

  public LocalState(World world, BooleanSupplier botOnline) {
    this.world = world;
    this.botOnline = botOnline;
  }

  /** Thrown when the question names nobody or no channel of theirs. */
  public static final class BadQuestion extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadQuestion(String reason) {
      super(reason);
    }
  }

  /** Everything the page of this user needs to show this channel. */
  public ObjectNode of(String userName, String channelName) {
    try {
      var user = Actor.user(userName, world);
      var channel =
          channelName.isEmpty()
              ? world.home().firstRoom()
              : Actor.channel(channelName, user, world);
      return json(user, channel);
    } catch (Refusal refusal) {
      throw new BadQuestion(refusal.reason());
    }
  }

  private ObjectNode json(User user, Channel channel) {
    var json = Json.object();
    var guild = world.guildOf(channel).orElse(world.home());
    json.putObject("guild").put("id", guild.id().toString()).put("name", guild.name());
    json.set(
        "channels",
        world.channelsOf(user).stream().map(LocalState::channel).collect(Json.toArray()));
    json.put("channel", channel.id().toString());
    json.set("users", users());
    json.set("roles", guild.roles(world.users().all()));
    json.set("me", user(user));
    json.set(
        "commands",
        world.commands().offeredTo(user, channel).stream()
            .map(this::command)
            .collect(Json.toArray()));
    json.set(
        "messages",
        world
            .messages()
            .newestFirst(channel.id())
            .filter(message -> message.visibleTo(user))
            .limit(NEWEST)
            .toList()
            .reversed()
            .stream()
            .map(message -> message.seenBy(user))
            .collect(Json.toArray()));
    json.put("bot_online", botOnline.getAsBoolean());
    return json;
  }

  private static ObjectNode channel(Channel channel) {
    var json = Json.object();
    json.put("id", channel.id().toString());
    json.put("name", channel.name());
    json.put("type", channel.type());
    json.put("guild_id", channel.guildId().map(Object::toString).orElse(null));
    return json;
  }

  /** The users as pages get them. */
  public ArrayNode users() {
    return world.users().all().stream().limit(USERS).map(this::user).collect(Json.toArray());
  }

  /** The user as pages get it; people are always there, the bot while it is connected. */
  public ObjectNode user(User user) {
    return user.local(!user.bot() || botOnline.getAsBoolean());
  }

  private ObjectNode command(Command command) {
    var json = command.json().deepCopy();
    var application = world.application();
    json.putObject("application")
        .put("id", application.id().toString())
        .put("name", application.name());
    return json;
  }

  /** Lets a user join, or changes their locale and permissions. */
  public ObjectNode put(String name, String locale, String permissions) {
    try {
      var known = Actor.user(name, world);
      if (!locale.isEmpty() && !Locales.KNOWN.contains(locale)) {
        throw new BadQuestion("Discord has no locale " + locale);
      }
      var bits =
          permissions.isEmpty()
              ? known.permissions()
              : new Permissions(Long.parseUnsignedLong(permissions));
      var changed =
          new User(
              known.id(),
              known.name(),
              known.displayName(),
              false,
              locale.isEmpty() ? known.locale() : locale,
              bits);
      return user(world.users().put(changed));
    } catch (Refusal refusal) {
      throw new BadQuestion(refusal.reason());
    } catch (NumberFormatException malformed) {
      throw new BadQuestion("permissions are a bit field in decimal, not " + permissions);
    }
  }
}
