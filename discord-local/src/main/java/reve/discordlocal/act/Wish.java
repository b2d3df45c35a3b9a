package reve.discordlocal.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Snowflake;

/** What a user wants to do, before it is known whether it can be done. */
sealed interface Wish {

  /** The act in words, as it is shown back. */
  String line();

  /** A slash command as a line of text; typed means that its last option is still being typed. */
  record Typed(String command, boolean typed) implements Wish {
    @Override
    public String line() {
      return typed ? "type " + command : command;
    }
  }

  /** A slash command by its parts; focused is the option still being typed, if one is. */
  record Called(
      String name, List<String> subcommand, Map<String, JsonNode> options, Optional<String> focused)
      implements Wish {
    public Called {
      subcommand = List.copyOf(subcommand);
    }

    @Override
    public String line() {
      var words = new StringBuilder(focused.isPresent() ? "type /" : "/").append(name);
      subcommand.forEach(step -> words.append(' ').append(step));
      options.forEach(
          (option, value) -> words.append(' ').append(option).append(':').append(shown(value)));
      return words.toString();
    }

    private static String shown(JsonNode value) {
      var text = value.isObject() ? value.path("filename").asText() : value.asText();
      return text.isEmpty() || text.contains(" ") ? "\"" + text + "\"" : text;
    }
  }

  /** A button by its label, or by its custom id. */
  record Click(String button, boolean byId) implements Wish {
    @Override
    public String line() {
      return byId ? "click ID:" + button : "click " + button;
    }
  }

  /** Options of a select by what they show or are worth; of a certain select, if one is named. */
  record Pick(Optional<String> select, List<String> options) implements Wish {
    public Pick {
      options = List.copyOf(options);
    }

    @Override
    public String line() {
      var named = select.map(id -> "ID:" + id + " ").orElse("");
      return "select " + named + String.join(", ", options);
    }
  }

  /** The fields of an open modal by custom id or label; of the newest, unless one is named. */
  record Fill(Optional<Snowflake> modal, Map<String, JsonNode> fields) implements Wish {
    @Override
    public String line() {
      var words = new StringBuilder("fill");
      fields.forEach(
          (name, value) -> words.append(' ').append(name).append('=').append(shown(value)));
      return words.toString();
    }

    private static String shown(JsonNode value) {
      var text =
          value.isArray()
              ? Json.items(value).map(JsonNode::asText).collect(Collectors.joining(","))
              : value.asText();
      return text.contains(" ") || text.isEmpty() ? "\"" + text + "\"" : text;
    }
  }

  /** A plain message. */
  record Say(String text) implements Wish {
    @Override
    public String line() {
      return "say " + text;
    }
  }
}
