package reve.discordlocal.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import reve.discordlocal.check.OptionType;
import reve.discordlocal.model.Command;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Nearest;

/** Names as a user of one language writes them. */
record Names(String locale) {

  List<String> of(JsonNode named) {
    var own = named.path("name").asText();
    return Json.text(named.path("name_localizations"), locale)
        .map(translated -> List.of(own, translated))
        .orElse(List.of(own));
  }

  Command command(String typed, List<Command> offered) {
    return offered.stream()
        .filter(command -> of(command.json()).contains(typed))
        .findFirst()
        .orElseThrow(() -> {
          var names = offered.stream().map(Command::name).toList();
          return new Refusal(
              "there is no command /%s here%s"
                  .formatted(typed, meant("/", typed, names, "; there are: ")));
        });
  }

  boolean isNested(JsonNode holder) {
    var type = holder.path("options").path(0).path("type").asInt();
    return type == OptionType.SUBCOMMAND || type == OptionType.GROUP;
  }

  JsonNode subcommand(String typed, JsonNode holder) {
    return Json.items(holder.path("options"))
        .filter(step -> isNested(holder) && of(step).contains(typed))
        .findFirst()
        .orElseThrow(() ->
            new Refusal(
                "/%s has no subcommand %s%s"
                    .formatted(
                        holder.path("name").asText(),
                        typed,
                        meant("", typed, names(holder), "; there are: "))));
  }

  String subcommandMissing(Command command, JsonNode holder) {
    return "/%s needs one of its subcommands: %s"
        .formatted(command.name(), String.join(", ", names(holder)));
  }

  private static List<String> names(JsonNode holder) {
    return Json.items(holder.path("options")).map(o -> o.path("name").asText()).toList();
  }

  String option(String typed, List<JsonNode> options) {
    return options.stream()
        .filter(option -> of(option).contains(typed))
        .map(option -> option.path("name").asText())
        .findFirst()
        .orElseThrow(() -> {
          var names = options.stream().map(o -> o.path("name").asText()).toList();
          return new Refusal(
              "there is no option %s%s".formatted(typed, meant("", typed, names, "; there are: ")));
        });
  }

  String optionMissing(String word, List<JsonNode> options) {
    var names = options.stream().map(o -> o.path("name").asText() + ":…").toList();
    return names.isEmpty()
        ? "the command takes no options, so \"%s\" is too much".formatted(word)
        : "write an option's name before \"%s\": %s".formatted(word, String.join(" ", names));
  }

  private static String meant(String sign, String typed, List<String> names, String introduction) {
    return Nearest.to(typed, names)
        .map(name -> "; did you mean %s%s?".formatted(sign, name))
        .orElseGet(() ->
            names.isEmpty()
                ? "; there are none"
                : introduction
                    + names.stream().map(sign::concat).collect(Collectors.joining(", ")));
  }
}
