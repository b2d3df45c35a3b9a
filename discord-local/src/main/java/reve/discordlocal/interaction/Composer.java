package reve.discordlocal.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import reve.discordlocal.check.DiscordError;
import reve.discordlocal.model.Attachment;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Message;
import reve.discordlocal.model.Snowflake;
import reve.discordlocal.model.User;
import reve.discordlocal.model.Users;

/** Turns what was sent into the content, embeds, components and attachments of a message. */
final class Composer {
  private static final Pattern MENTION = Pattern.compile("<@!?([0-9]{1,19})>");

  private final Users users;

  Composer(Users users) {
    this.users = users;
  }

  /** Writes the draft's fields into the message; what the draft does not mention stays. */
  void write(ObjectNode message, JsonNode draft, List<Attachment> files) {
    if (draft.has("content")) {
      message.put("content", Json.text(draft, "content").orElse("").strip());
    }
    if (draft.has("embeds")) {
      message.set("embeds", list(draft.path("embeds")));
      message.path("embeds").forEach(embed -> ((ObjectNode) embed).put("type", "rich"));
    }
    if (draft.has("components")) {
      message.set("components", list(draft.path("components")));
      number(message.path("components"));
    }
    var media = new Media(files);
    media.resolve(message.path("embeds"));
    media.resolve(message.path("components"));
    var shown = Media.shown(message);
    message.set(
        "attachments",
        files.stream()
            .filter(file -> !shown.contains(file.url()))
            .map(Attachment::json)
            .collect(Json.toArray()));
    mentions(message);
  }

  private static JsonNode list(JsonNode given) {
    return given.isArray() ? withoutNulls(given.deepCopy()) : Json.array();
  }

  private static JsonNode withoutNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      var idle = new ArrayList<String>();
      object
          .properties()
          .forEach(field -> {
            if (field.getValue().isNull()) {
              idle.add(field.getKey());
            }
          });
      object.remove(idle);
    }
    node.forEach(Composer::withoutNulls);
    return node;
  }

  /** Gives every component without an id the next number that is free, from the top down. */
  static void number(JsonNode components) {
    var taken = new HashSet<Integer>();
    components.findValues("id").forEach(id -> taken.add(id.asInt()));
    number(components, taken, 1);
  }

  private static int number(JsonNode node, Set<Integer> taken, int first) {
    var next = first;
    if (node instanceof ObjectNode object
        && object.path("type").isInt()
        && object.path("id").asInt() == 0) {
      while (taken.contains(next)) {
        next++;
      }
      object.put("id", next++);
    }
    for (var child : List.of("components", "component", "accessory")) {
      if (node.has(child)) {
        next = number(node.path(child), taken, next);
      }
    }
    if (node.isArray()) {
      for (var element : node) {
        next = number(element, taken, next);
      }
    }
    return next;
  }

  private void mentions(ObjectNode message) {
    var mentioned =
        MENTION
            .matcher(message.path("content").asText())
            .results()
            .map(found -> Snowflake.read(found.group(1)))
            .flatMap(Optional::stream)
            .distinct()
            .flatMap(id -> users.withId(id).stream())
            .map(User::json)
            .collect(Json.toArray());
    message.set("mentions", mentioned);
  }

  /** Refuses a message in which there is nothing to see. */
  static void refuseEmpty(ObjectNode message, List<Attachment> files) {
    var bare =
        message.path("content").asText().isEmpty()
            && message.path("embeds").isEmpty()
            && message.path("components").isEmpty()
            && files.isEmpty();
    if (bare) {
      throw DiscordError.emptyMessage();
    }
  }

  /**
   * The files of an edited message: those listed or, with no list, all; without those that an embed
   * or component showed and none shows any more.
   */
  static List<Attachment> kept(Message before, JsonNode draft) {
    var listed = draft.path("attachments");
    if (!listed.isArray()) {
      return before.files();
    }
    var kept = new ArrayList<Attachment>();
    for (var file : before.files()) {
      for (var entry : listed) {
        if (entry.path("id").asText().equals(file.id().toString())) {
          kept.add(Json.text(entry, "description").map(file::describedAs).orElse(file));
        }
      }
    }
    return kept;
  }

  /** The files of an edited message without those that were in a picture's place and lost it. */
  static List<Attachment> stillUsed(
      Message before, ObjectNode after, JsonNode draft, List<Attachment> files) {
    if (draft.path("attachments").isArray()) {
      return files;
    }
    var shownBefore = Media.shown(before.json());
    var shownNow = Media.shown(after);
    return files.stream()
        .filter(file -> !shownBefore.contains(file.url()) || shownNow.contains(file.url()))
        .toList();
  }
}
