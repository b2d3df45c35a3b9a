package reve.discordlocal.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import reve.discordlocal.check.OptionType;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Nearest;

/** Turns what was written for an option into the value that Discord sends. */
final class OptionValues {
  private static final int LONGEST = 6_000;
  private static final List<String> YES = List.of("true", "yes", "1");
  private static final List<String> NO = List.of("false", "no", "0");

  private final Things things;
  private final Names names;
  private final Resolved resolved;

  OptionValues(Things things, Names names, Resolved resolved) {
    this.things = things;
    this.names = names;
    this.resolved = resolved;
  }

  JsonNode value(JsonNode option, JsonNode given) {
    var text = given.asText();
    if (option.path("choices").size() > 0) {
      return choice(option, text);
    }
    return switch (option.path("type").asInt()) {
      case OptionType.STRING -> string(option, text);
      case OptionType.INTEGER -> integer(option, text);
      case OptionType.NUMBER -> number(option, text);
      case OptionType.BOOLEAN -> flag(option, text);
      case OptionType.USER -> TextNode.valueOf(resolved.user(things.user(text)));
      case OptionType.CHANNEL -> TextNode.valueOf(resolved.channel(things.channel(text)));
      case OptionType.ROLE -> TextNode.valueOf(resolved.role(things.role(text)));
      case OptionType.MENTIONABLE -> TextNode.valueOf(mentionable(text));
      default -> TextNode.valueOf(things.file(given, resolved));
    };
  }

  private String mentionable(String text) {
    return things
        .findRole(text)
        .map(resolved::role)
        .orElseGet(() -> resolved.user(things.user(text)));
  }

  private JsonNode choice(JsonNode option, String text) {
    return Json.items(option.path("choices"))
        .filter(choice -> matches(choice, text))
        .map(choice -> choice.path("value"))
        .findFirst()
        .orElseThrow(() -> {
          var all = Json.items(option.path("choices")).map(this::shown).toList();
          var meant = Nearest.to(text, all).map("; did you mean %s?"::formatted).orElse("");
          return refused(
              option,
              "\"%s\" is not among its choices: %s%s"
                  .formatted(text, String.join(", ", all), meant));
        });
  }

  private String shown(JsonNode choice) {
    return names.of(choice).getLast();
  }

  private boolean matches(JsonNode choice, String text) {
    return choice.path("value").asText().equals(text)
        || names.of(choice).stream().anyMatch(name -> name.equalsIgnoreCase(text));
  }

  private static JsonNode string(JsonNode option, String text) {
    var least = option.path("min_length").asInt(0);
    var most = option.path("max_length").asInt(LONGEST);
    var length = text.codePointCount(0, text.length());
    if (length < least || length > most) {
      throw refused(option, "must have %d to %d characters, not %d".formatted(least, most, length));
    }
    return TextNode.valueOf(text);
  }

  private static JsonNode integer(JsonNode option, String text) {
    try {
      var value = Long.parseLong(text);
      if (Math.abs(value) > 1L << 53) {
        throw refused(option, "is larger than Discord can send: " + text);
      }
      bounds(option, (double) value);
      return LongNode.valueOf(value);
    } catch (NumberFormatException malformed) {
      throw refused(option, "must be a whole number, not \"%s\"".formatted(text));
    }
  }

  private static JsonNode number(JsonNode option, String text) {
    try {
      var value = Double.parseDouble(text);
      bounds(option, value);
      return DoubleNode.valueOf(value);
    } catch (NumberFormatException malformed) {
      throw refused(option, "must be a number, not \"%s\"".formatted(text));
    }
  }

  private static void bounds(JsonNode option, double value) {
    var least = option.path("min_value");
    var most = option.path("max_value");
    if (least.isNumber() && value < least.doubleValue()) {
      throw refused(option, "must be at least " + least.asText());
    }
    if (most.isNumber() && value > most.doubleValue()) {
      throw refused(option, "must be at most " + most.asText());
    }
  }

  private static JsonNode flag(JsonNode option, String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    if (!YES.contains(lower) && !NO.contains(lower)) {
      throw refused(option, "must be true or false, not \"%s\"".formatted(text));
    }
    return BooleanNode.valueOf(YES.contains(lower));
  }

  private static Refusal refused(JsonNode option, String why) {
    return new Refusal("the option %s %s".formatted(option.path("name").asText(), why));
  }
}
