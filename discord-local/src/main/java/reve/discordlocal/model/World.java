package reve.discordlocal.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that this Discord knows. */
public record World(
    Snowflakes ids,
    Application application,
    List<Guild> guilds,
    Users users,
    Messages messages,
    Attachments attachments,
    Commands commands) {
  public World {
    guilds = List.copyOf(guilds);
  }

  public Guild home() {
    return guilds.getFirst();
  }

  public Optional<Guild> guild(Snowflake id) {
    return guilds.stream().filter(guild -> guild.id().equals(id)).findFirst();
  }

  /** The guild or, for a direct talk, none. */
  public Optional<Guild> guildOf(Channel channel) {
    return channel.guildId().flatMap(this::guild);
  }

  public Optional<Channel> channel(Snowflake id) {
    Optional<Channel> room = rooms().filter(channel -> channel.id().equals(id)).findFirst();
    return room.or(
        () -> Channel.Direct.recipientOf(id).flatMap(users::withId).map(Channel.Direct::of));
  }

  private Stream<Channel> rooms() {
    return guilds.stream().flatMap(guild -> guild.rooms().stream());
  }

  /** The channels a user can open: every room, and the own talk with the bot. */
  public List<Channel> channelsOf(User user) {
    return Stream.concat(rooms(), Stream.of(Channel.Direct.of(user))).toList();
  }
}
