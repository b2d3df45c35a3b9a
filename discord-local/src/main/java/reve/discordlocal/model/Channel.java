package reve.discordlocal.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A place where messages stand: a text channel of a guild, or one user's talk with the bot. */
public sealed interface Channel {
  Snowflake id();

  /** Discord's number for this kind of channel. */
  int type();

  String name();

  /** Discord's channel object. */
  ObjectNode json();

  /** The guild that the channel is in; none for a direct talk. */
  Optional<Snowflake> guildId();

  boolean visibleTo(User user);

  /** A text channel of a guild. */
  record Text(Snowflake id, Snowflake guild, String name, int position) implements Channel {
    @Override
    public int type() {
      return 0;
    }

    @Override
    public Optional<Snowflake> guildId() {
      return Optional.of(guild);
    }

    @Override
    public boolean visibleTo(User user) {
      return true;
    }

    @Override
    public ObjectNode json() {
      var json = Json.object();
      json.put("id", id.toString());
      json.put("type", type());
      json.put("guild_id", guild.toString());
      json.put("name", name);
      json.put("position", position);
      json.putNull("topic");
      json.putNull("parent_id");
      json.putNull("last_message_id");
      json.putArray("permission_overwrites");
      json.put("nsfw", false);
      json.put("rate_limit_per_user", 0);
      json.put("flags", 0);
      return json;
    }
  }

  /** A user's direct messages with the bot. */
  record Direct(Snowflake id, User recipient) implements Channel {
    /** How far a direct talk's id lies above the id of its user. */
    private static final long ABOVE_USER = 1L << 49;

    public static Direct of(User user) {
      return new Direct(new Snowflake(user.id().value() + ABOVE_USER), user);
    }

    /** The id of the user whose direct talk would have this id. */
    static Optional<Snowflake> recipientOf(Snowflake id) {
      return id.value() < ABOVE_USER
          ? Optional.empty()
          : Optional.of(new Snowflake(id.value() - ABOVE_USER));
    }

    @Override
    public int type() {
      return 1;
    }

    @Override
    public String name() {
      return "dm";
    }

    @Override
    public Optional<Snowflake> guildId() {
      return Optional.empty();
    }

    @Override
    public boolean visibleTo(User user) {
      return user.id().equals(recipient.id());
    }

    @Override
    public ObjectNode json() {
      var json = Json.object();
      json.put("id", id.toString());
      json.put("type", type());
      json.putNull("last_message_id");
      json.putArray("recipients").add(recipient.json());
      json.put("flags", 0);
      return json;
    }
  }
}
