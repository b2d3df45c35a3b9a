package reve.discordlocal.act;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import reve.discordlocal.model.Attachment;
import reve.discordlocal.model.Channel;
import reve.discordlocal.model.Guild;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.User;

/** What the ids in an interaction's values stand for. */
final class Resolved {
  private final Optional<Guild> guild;
  private final ObjectNode json = Json.object();

  Resolved(Optional<Guild> guild) {
    this.guild = guild;
  }

  String user(User user) {
    var id = user.id().toString();
    json.withObjectProperty("users").set(id, user.json());
    guild.ifPresent(in -> {
      var member = in.membership(user);
      member.put("permissions", user.permissions().toString());
      json.withObjectProperty("members").set(id, member);
    });
    return id;
  }

  String channel(Channel channel) {
    var id = channel.id().toString();
    var partial = channel.json();
    partial.put("permissions", "0");
    json.withObjectProperty("channels").set(id, partial);
    return id;
  }

  String role(ObjectNode role) {
    var id = role.path("id").asText();
    json.withObjectProperty("roles").set(id, role);
    return id;
  }

  String attachment(Attachment attachment) {
    var id = attachment.id().toString();
    json.withObjectProperty("attachments").set(id, attachment.json());
    return id;
  }

  void addTo(ObjectNode data) {
    if (!json.isEmpty()) {
      data.set("resolved", json);
    }
  }
}
