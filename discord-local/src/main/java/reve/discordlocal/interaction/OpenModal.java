package reve.discordlocal.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import reve.discordlocal.model.Channel;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Snowflake;
import reve.discordlocal.model.User;

/** A modal that the bot has opened for a user; the message is the one whose button opened it. */
public record OpenModal(
    Snowflake id, User user, Channel channel, Optional<Snowflake> message, JsonNode form) {

  /** The modal as the page gets it. */
  public ObjectNode json() {
    var json = Json.object();
    json.put("id", id.toString());
    json.set("custom_id", form.path("custom_id"));
    json.set("title", form.path("title"));
    json.set("components", form.path("components"));
    return json;
  }
}
