package reve.discordlocal.model;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A server with its text channels; every user is a member of every guild. */
public record Guild(
    Snowflake id, String name, Application application, Instant founded, List<Channel.Text> rooms) {
  private static final int LARGE = 1_000;

  public Guild {
    rooms = List.copyOf(rooms);
  }

  /** The room where acts happen when none is named. */
  public Channel.Text firstRoom() {
    return rooms.getFirst();
  }

  /** Discord's guild object, with what only the gateway tells. */
  public ObjectNode created(List<User> users) {
    var json = json(users);
    json.put("joined_at", founded.toString());
    json.put("large", users.size() > LARGE);
    json.put("unavailable", false);
    json.put("member_count", users.size());
    json.set("channels", channels());
    json.set("members", users.stream().limit(LARGE).map(this::member).collect(Json.toArray()));
    json.putArray("threads");
    json.putArray("voice_states");
    json.putArray("presences");
    json.putArray("stage_instances");
    json.putArray("guild_scheduled_events");
    json.putArray("soundboard_sounds");
    return json;
  }

  /** Discord's guild object. */
  public ObjectNode json(List<User> users) {
    var json = Json.object();
    json.put("id", id.toString());
    json.put("name", name);
    json.put("owner_id", application.owner().id().toString());
    for (var absent :
        List.of(
            "icon",
            "splash",
            "discovery_splash",
            "banner",
            "description",
            "vanity_url_code",
            "application_id",
            "afk_channel_id",
            "system_channel_id",
            "rules_channel_id",
            "public_updates_channel_id",
            "safety_alerts_channel_id")) {
      json.putNull(absent);
    }
    json.put("afk_timeout", 300);
    json.put("verification_level", 0);
    json.put("default_message_notifications", 1);
    json.put("explicit_content_filter", 0);
    json.put("mfa_level", 0);
    json.put("nsfw_level", 0);
    json.put("nsfw", false);
    json.put("premium_tier", 0);
    json.put("premium_subscription_count", 0);
    json.put("premium_progress_bar_enabled", false);
    json.put("system_channel_flags", 0);
    json.put("preferred_locale", "en-US");
    json.put("max_members", 500_000);
    json.put("max_video_channel_users", 25);
    json.putArray("features");
    json.putArray("emojis");
    json.putArray("stickers");
    json.set("roles", roles(users));
    return json;
  }

  public ArrayNode channels() {
    return rooms.stream().map(Channel::json).collect(Json.toArray());
  }

  public ArrayNode roles(List<User> users) {
    var roles = Json.array();
    roles.add(role(id, "@everyone", Permissions.EVERYONE, 0, false));
    users.forEach(user -> ownRole(user).ifPresent(roles::add));
    return roles;
  }

  /** The role that gives a user what not everyone may do; it bears the user's name. */
  public Optional<ObjectNode> ownRole(User user) {
    if (Permissions.EVERYONE.include(user.permissions())) {
      return Optional.empty();
    }
    return Optional.of(role(ownRoleId(user), user.name(), user.permissions(), 1, user.bot()));
  }

  private Snowflake ownRoleId(User user) {
    return Snowflakes.named("role", id + ":" + user.name());
  }

  private static ObjectNode role(
      Snowflake id, String name, Permissions permissions, int position, boolean managed) {
    var json = Json.object();
    json.put("id", id.toString());
    json.put("name", name);
    json.put("color", 0);
    json.putObject("colors")
        .put("primary_color", 0)
        .putNull("secondary_color")
        .putNull("tertiary_color");
    json.put("hoist", false);
    json.putNull("icon");
    json.putNull("unicode_emoji");
    json.put("position", position);
    json.put("permissions", permissions.toString());
    json.put("managed", managed);
    json.put("mentionable", false);
    json.put("flags", 0);
    return json;
  }

  /** Discord's member object. */
  public ObjectNode member(User user) {
    var json = membership(user);
    json.set("user", user.json());
    return json;
  }

  /** Discord's member object without the user in it. */
  public ObjectNode membership(User user) {
    var json = Json.object();
    json.putNull("nick");
    json.putNull("avatar");
    json.putNull("banner");
    var roles = json.putArray("roles");
    ownRole(user).ifPresent(role -> roles.add(role.path("id")));
    json.put("joined_at", founded.toString());
    json.putNull("premium_since");
    json.put("deaf", false);
    json.put("mute", false);
    json.put("flags", 0);
    json.put("pending", false);
    json.putNull("communication_disabled_until");
    return json;
  }
}
