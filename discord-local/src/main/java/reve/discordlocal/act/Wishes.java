package reve.discordlocal.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Nearest;
import reve.discordlocal.model.Snowflake;

/** Reads wishes, written as text or as JSON. */
final class Wishes {
  private static final String BY_ID = "ID:";
  private static final List<String> VERBS = List.of("click", "select", "fill", "type", "say");

  /** The name of a field of which only the value was written. */
  static final String ONLY_FIELD = "";

  private Wishes() {}

  static Wish read(JsonNode act) {
    if (Json.has(act, "do")) {
      return text(act.path("do").asText().strip());
    }
    if (Json.has(act, "command")) {
      return called(act.path("command"), Optional.empty());
    }
    if (Json.has(act, "autocomplete")) {
      var given = act.path("autocomplete");
      return called(given, Json.text(given, "focused"));
    }
    if (Json.has(act, "click")) {
      return new Wish.Click(act.path("click").asText(), true);
    }
    if (Json.has(act, "select")) {
      var values = Json.items(act.path("values")).map(JsonNode::asText).toList();
      return new Wish.Pick(Json.text(act, "select"), values);
    }
    if (Json.has(act, "modal")) {
      return new Wish.Fill(Snowflake.read(act.path("modal").asText()), fields(act.path("fields")));
    }
    if (Json.has(act, "say")) {
      return new Wish.Say(act.path("say").asText());
    }
    throw new Refusal("say what to do: do, command, autocomplete, click, select, modal or say");
  }

  private static Wish.Called called(JsonNode given, Optional<String> focused) {
    return new Wish.Called(
        given.path("name").asText(),
        Json.items(given.path("subcommand")).map(JsonNode::asText).toList(),
        fields(given.path("options")),
        focused);
  }

  private static Map<String, JsonNode> fields(JsonNode object) {
    var fields = new LinkedHashMap<String, JsonNode>();
    object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }

  /** A wish as people write it: "/summon count:10", "click Next", "fill amount=5". */
  static Wish text(String line) {
    if (line.startsWith("/")) {
      return new Wish.Typed(line, false);
    }
    var parts = line.split("\\s+", 2);
    var rest = parts.length > 1 ? parts[1] : "";
    return switch (parts[0]) {
      case "click" -> click(rest);
      case "select" -> pick(rest);
      case "fill" -> new Wish.Fill(Optional.empty(), assignments(rest));
      case "type" -> new Wish.Typed(line.substring("type".length()).stripLeading(), true);
      case "say" -> new Wish.Say(rest);
      default -> throw new Refusal(unknownVerb(parts[0]));
    };
  }

  private static String unknownVerb(String verb) {
    var meant = Nearest.to(verb, VERBS).map(" Did you mean %s?"::formatted).orElse("");
    return "\"%s\" is nothing one can do here: write /command, %s.%s"
        .formatted(verb, String.join(", ", VERBS), meant);
  }

  private static Wish.Click click(String what) {
    return what.startsWith(BY_ID)
        ? new Wish.Click(what.substring(BY_ID.length()), true)
        : new Wish.Click(unquoted(what), false);
  }

  private static Wish.Pick pick(String what) {
    if (!what.startsWith(BY_ID)) {
      return new Wish.Pick(Optional.empty(), list(what));
    }
    var parts = what.substring(BY_ID.length()).split("\\s+", 2);
    return new Wish.Pick(Optional.of(parts[0]), list(parts.length > 1 ? parts[1] : ""));
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(","))
        .map(String::strip)
        .map(Wishes::unquoted)
        .filter(option -> !option.isEmpty())
        .toList();
  }

  private static String unquoted(String text) {
    var quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static Map<String, JsonNode> assignments(String text) {
    var fields = new LinkedHashMap<String, JsonNode>();
    for (var word : Words.of(text)) {
      var equals = word.text().indexOf('=');
      if (equals < 1) {
        return Map.of(ONLY_FIELD, TextNode.valueOf(unquoted(text)));
      }
      fields.put(
          word.text().substring(0, equals), TextNode.valueOf(word.text().substring(equals + 1)));
    }
    return fields;
  }
}
