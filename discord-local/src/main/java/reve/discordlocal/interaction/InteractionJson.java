package reve.discordlocal.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Permissions;
import reve.discordlocal.model.World;

/** Interactions as the gateway tells bots of them. */
final class InteractionJson {
  private static final int IN_GUILD = 0;
  private static final int WITH_BOT = 1;
  private static final int ATTACHMENT_LIMIT = 10 << 20;

  private InteractionJson() {}

  static ObjectNode event(World world, Interaction interaction, ObjectNode data) {
    var deed = interaction.deed();
    var channel = deed.channel();
    var json = Json.object();
    json.put("id", interaction.id().toString());
    json.put("application_id", world.application().id().toString());
    json.put("type", deed.type().number());
    json.put("token", interaction.token());
    json.put("version", 1);
    json.put("channel_id", channel.id().toString());
    json.set("channel", channel.json());
    json.put("locale", deed.user().locale());
    json.put("app_permissions", Permissions.ALL.toString());
    json.put("attachment_size_limit", ATTACHMENT_LIMIT);
    json.putArray("entitlements");
    json.set("data", data);
    deed.pressed()
        .flatMap(id -> world.messages().find(channel.id(), id))
        .ifPresent(message -> json.set("message", message.json()));
    var owners = json.putObject("authorizing_integration_owners");
    var guild = world.guildOf(channel);
    if (guild.isPresent()) {
      var id = guild.get().id().toString();
      json.put("context", IN_GUILD);
      json.put("guild_id", id);
      json.put("guild_locale", "en-US");
      var partial = json.putObject("guild");
      partial.put("id", id).put("locale", "en-US").putArray("features");
      owners.put("0", id);
      var member = guild.get().member(deed.user());
      member.put("permissions", deed.user().permissions().toString());
      json.set("member", member);
    } else {
      json.put("context", WITH_BOT);
      owners.put("0", "0");
      json.set("user", deed.user().json());
    }
    return json;
  }
}
