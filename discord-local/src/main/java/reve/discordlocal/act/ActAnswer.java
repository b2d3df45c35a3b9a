package reve.discordlocal.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import reve.discordlocal.interaction.Interaction;
import reve.discordlocal.interaction.OpenModal;
import reve.discordlocal.model.Attachment;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Message;
import reve.discordlocal.model.User;
import reve.discordlocal.model.World;

/** What came of an act, as the page, the terminal and tests read it. */
public final class ActAnswer {
  private static final double NANOS_A_MILLI = 1_000_000.0;

  private ActAnswer() {}

  /** An act of which nothing came, and nothing was to come. */
  public static ObjectNode nothing(String user, String line) {
    var json = Json.object();
    json.put("user", user);
    json.put("sent", line);
    json.putNull("interaction");
    json.put("latency_ms", 0.0);
    json.putArray("messages");
    json.putNull("modal");
    json.putNull("choices");
    json.putNull("refused");
    json.putNull("error");
    return json;
  }

  /** An act that could not be done, and why. */
  public static ObjectNode refused(String user, String line, String reason) {
    return nothing(user, line).put("refused", reason);
  }

  static ObjectNode offered(User user, String line, JsonNode choices) {
    var json = nothing(user.name(), line);
    json.set("choices", choices);
    return json;
  }

  static ObjectNode said(User user, String line, Message message) {
    var json = nothing(user.name(), line);
    json.withArrayProperty("messages").add(message(message));
    return json;
  }

  static ObjectNode of(Interaction interaction, World world, Duration expiry, Duration patience) {
    var deed = interaction.deed();
    var json = nothing(deed.user().name(), deed.line());
    json.put("interaction", interaction.id().toString());
    json.put("latency_ms", millis(interaction.latency().orElseGet(interaction::age)));
    var messages = json.withArrayProperty("messages");
    for (var id : interaction.messages()) {
      world
          .messages()
          .find(deed.channel().id(), id)
          .filter(message -> message.visibleTo(deed.user()))
          .ifPresent(message -> messages.add(message(message)));
    }
    interaction.modal().map(OpenModal::json).ifPresent(modal -> json.set("modal", modal));
    interaction.choices().ifPresent(choices -> json.set("choices", choices));
    interaction.shortfall(expiry, patience).ifPresent(why -> json.put("error", why));
    return json;
  }

  private static double millis(Duration latency) {
    return Math.round(latency.toNanos() / NANOS_A_MILLI * 10) / 10.0;
  }

  private static ObjectNode message(Message message) {
    var json = Json.object();
    json.put("id", message.id().toString());
    json.put("ephemeral", message.ephemeral());
    json.put("deferred", message.thinking());
    json.set("content", message.json().path("content"));
    json.set("embeds", message.json().path("embeds"));
    json.set("components", message.json().path("components"));
    json.set("attachments", message.files().stream().map(ActAnswer::file).collect(Json.toArray()));
    return json;
  }

  private static ObjectNode file(Attachment file) {
    var json = Json.object();
    json.put("filename", file.filename());
    json.put("description", file.description().orElse(null));
    json.put("bytes", file.size());
    json.put("sha256", file.sha256());
    json.put("url", file.url());
    return json;
  }
}
