package reve.discordlocal.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** The bot's application: who it is, who owns it, and the token that it shows. */
public record Application(Snowflake id, String name, User bot, User owner, String token) {

  /** The application under which a bot of this name runs here. */
  public static Application of(Snowflake id, String name, User owner) {
    var bot = new User(id, name.toLowerCase(Locale.ROOT), name, true, "en-US", Permissions.ALL);
    var encoded = Base64.getEncoder().withoutPadding();
    var first = encoded.encodeToString(id.toString().getBytes(StandardCharsets.UTF_8));
    return new Application(id, name, bot, owner, first + ".local.token");
  }

  /** Discord's application object. */
  public ObjectNode json() {
    var json = Json.object();
    json.put("id", id.toString());
    json.put("name", name);
    json.putNull("icon");
    json.put("description", "");
    json.put("summary", "");
    json.put("bot_public", true);
    json.put("bot_require_code_grant", false);
    json.set("bot", bot.json());
    json.set("owner", owner.json());
    json.put("verify_key", "0".repeat(64));
    json.putNull("team");
    json.put("flags", 0);
    json.put("approximate_guild_count", 1);
    json.putArray("redirect_uris");
    json.putNull("interactions_endpoint_url");
    json.putNull("role_connections_verification_url");
    return json;
  }
}
