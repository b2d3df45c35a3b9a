package reve.app.torture;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a user sees of one act, as the local Discord tells it. */
record Sight(JsonNode json) {
  private static final List<String> TEXTS =
      List.of("title", "description", "name", "value", "text");

  /** A control on a message, and the message it is on. */
  record Control(String message, String customId) {
    /** Command and action, as custom ids begin with them after their version. */
    String action() {
      String[] parts = customId.split(":", -1);
      return parts.length < 3 ? customId : parts[1] + ":" + parts[2];
    }

    /** The operation that pressing it is at most once, if it is one. */
    Optional<String> operation() {
      String[] parts = customId.split(":", -1);
      return parts.length < 5 || parts[4].isEmpty() ? Optional.empty() : Optional.of(parts[4]);
    }

    String firstArgument() {
      String[] parts = customId.split(":", -1);
      return parts.length < 6 ? "" : parts[5];
    }

    String lastArgument() {
      return customId.substring(customId.lastIndexOf(':') + 1);
    }
  }

  /** The id of the interaction; empty when the local Discord sent none. */
  Optional<String> interaction() {
    return Optional.ofNullable(json.path("interaction").textValue());
  }

  boolean wasAnswered() {
    return json.path("refused").isNull() && json.path("error").isNull();
  }

  /** Why there is no answer, in the local Discord's words. */
  String error() {
    return json.path("refused").asText("") + json.path("error").asText("");
  }

  /** The words of the answer itself; what was lost before and is told after it is left out. */
  String text() {
    return messages()
        .findFirst()
        .map(message -> {
          List<String> lines = new ArrayList<>();
          lines.add(message.path("content").asText(""));
          message.path("embeds").forEach(embed -> gather(embed, lines));
          return String.join("\n", lines);
        })
        .orElse("");
  }

  private static void gather(JsonNode node, List<String> lines) {
    TEXTS.stream().map(node::path).filter(JsonNode::isTextual).forEach(t -> lines.add(t.asText()));
    node.path("fields").forEach(field -> gather(field, lines));
    if (node.has("footer")) {
      gather(node.path("footer"), lines);
    }
  }

  List<Control> controls() {
    return messages()
        .flatMap(message ->
            message.path("components").findValuesAsText("custom_id").stream()
                .map(id -> new Control(message.path("id").asText(), id)))
        .toList();
  }

  private Stream<JsonNode> messages() {
    return StreamSupport.stream(json.path("messages").spliterator(), false);
  }
}
