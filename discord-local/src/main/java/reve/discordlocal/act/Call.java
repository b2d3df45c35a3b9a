package reve.discordlocal.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reve.discordlocal.model.Command;
import reve.discordlocal.model.Json;

/**
 * A command that exists, down to the subcommand, with what was written for its options.
 *
 * @param path the group and subcommand, as registered
 * @param options the options that the command or subcommand takes, as registered
 * @param given what was written, by the registered name of the option
 */
record Call(
    Command command,
    List<JsonNode> path,
    List<JsonNode> options,
    Map<String, JsonNode> given,
    Optional<String> focused) {

  /** Finds out what a line such as "/shop buy item:\"red hat\" count:2" calls. */
  static Call read(String line, boolean typed, List<Command> offered, String locale) {
    var words = new ArrayList<>(Words.of(line));
    if (words.isEmpty() || !words.getFirst().text().startsWith("/")) {
      throw new Refusal("a command begins with /");
    }
    var names = new Names(locale);
    var command = names.command(words.removeFirst().text().substring(1), offered);
    var path = new ArrayList<JsonNode>();
    while (names.isNested(holder(command, path))) {
      if (words.isEmpty()) {
        throw new Refusal(names.subcommandMissing(command, holder(command, path)));
      }
      path.add(names.subcommand(words.removeFirst().text(), holder(command, path)));
    }
    var options = Json.items(holder(command, path).path("options")).toList();
    var given = new LinkedHashMap<String, JsonNode>();
    var last = Optional.<String>empty();
    for (var word : words) {
      last = Optional.of(take(word, last, given, options, names, typed));
    }
    var open = typed ? last.or(() -> firstTypable(options, given)) : Optional.<String>empty();
    open.ifPresent(name -> given.putIfAbsent(name, TextNode.valueOf("")));
    return new Call(command, path, options, given, open);
  }

  /** Takes one word as an option, or as one more word of the option before it. */
  private static String take(
      Words.Word word,
      Optional<String> last,
      Map<String, JsonNode> given,
      List<JsonNode> options,
      Names names,
      boolean typed) {
    var colon = word.text().indexOf(':');
    if (colon > 0) {
      var name = names.option(word.text().substring(0, colon), options);
      if (given.putIfAbsent(name, TextNode.valueOf(word.text().substring(colon + 1))) != null) {
        throw new Refusal("the option %s is given twice".formatted(name));
      }
      return name;
    }
    if (last.isPresent()) {
      given.merge(
          last.get(),
          TextNode.valueOf(word.text()),
          (before, more) -> TextNode.valueOf(before.asText() + " " + more.asText()));
      return last.get();
    }
    var open = typed ? firstTypable(options, given) : Optional.<String>empty();
    var name = open.orElseThrow(() -> new Refusal(names.optionMissing(word.text(), options)));
    given.put(name, TextNode.valueOf(word.text()));
    return name;
  }

  private static Optional<String> firstTypable(
      List<JsonNode> options, Map<String, JsonNode> given) {
    return options.stream()
        .filter(option -> !given.containsKey(option.path("name").asText()))
        .filter(option -> option.path("autocomplete").asBoolean() || option.has("choices"))
        .map(option -> option.path("name").asText())
        .findFirst();
  }

  private static JsonNode holder(Command command, List<JsonNode> path) {
    return path.isEmpty() ? command.json() : path.getLast();
  }

  /** The same of a call given by its parts. */
  static Call of(Wish.Called called, List<Command> offered, String locale) {
    var names = new Names(locale);
    var command = names.command(called.name(), offered);
    var path = new ArrayList<JsonNode>();
    for (var step : called.subcommand()) {
      path.add(names.subcommand(step, holder(command, path)));
    }
    if (names.isNested(holder(command, path))) {
      throw new Refusal(names.subcommandMissing(command, holder(command, path)));
    }
    var options = Json.items(holder(command, path).path("options")).toList();
    var given = new LinkedHashMap<String, JsonNode>();
    called.options().forEach((name, value) -> given.put(names.option(name, options), value));
    var focused = called.focused().map(name -> names.option(name, options));
    focused.ifPresent(name -> given.putIfAbsent(name, TextNode.valueOf("")));
    return new Call(command, path, options, given, focused);
  }

  /** The option as registered. */
  JsonNode option(String name) {
    return options.stream()
        .filter(option -> option.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The command with its group and subcommand, as Discord writes it. */
  String fullName() {
    return path.stream()
        .map(step -> " " + step.path("name").asText())
        .collect(Collectors.joining("", command.name(), ""));
  }
}
