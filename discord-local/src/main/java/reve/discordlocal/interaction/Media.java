package reve.discordlocal.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reve.discordlocal.model.Attachment;
import reve.discordlocal.model.Json;

/** The files of one message, and the places in embeds and components that show them. */
final class Media {
  private static final String ATTACHMENT = "attachment://";
  private static final List<String> ADDRESSES = List.of("url", "icon_url");

  private final Map<String, Attachment> byName;
  private final Map<String, Attachment> byUrl;

  Media(List<Attachment> files) {
    byName = index(files.stream(), Attachment::filename);
    byUrl = index(files.stream(), Attachment::url);
  }

  private static Map<String, Attachment> index(
      Stream<Attachment> files, Function<Attachment, String> key) {
    return files.collect(Collectors.toMap(key, file -> file, (older, newer) -> newer));
  }

  /** Puts the address of the file in every place that names one. */
  void resolve(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ADDRESSES.forEach(field -> resolve(object, field));
    }
    node.forEach(this::resolve);
  }

  private void resolve(ObjectNode object, String field) {
    var address = object.path(field).asText();
    var file =
        address.startsWith(ATTACHMENT)
            ? byName.get(address.substring(ATTACHMENT.length()))
            : byUrl.get(address);
    if (file == null) {
      return;
    }
    if (field.equals("url")) {
      file.describeIn(object);
    } else {
      object.put(field, file.url());
    }
  }

  /** The addresses of all files and pictures shown somewhere in the embeds or components. */
  static Set<String> shown(JsonNode message) {
    var shown = new HashSet<String>();
    collect(message.path("embeds"), shown);
    collect(message.path("components"), shown);
    return shown;
  }

  private static void collect(JsonNode node, Set<String> shown) {
    ADDRESSES.forEach(field -> Json.text(node, field).ifPresent(shown::add));
    node.forEach(child -> collect(child, shown));
  }
}
