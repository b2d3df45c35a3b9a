package reve.discordlocal.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import reve.discordlocal.check.ComponentType;
import reve.discordlocal.model.Json;
import reve.discordlocal.model.Nearest;

/** What may be picked in one select, by what it shows or by its value. */
record SelectValues(JsonNode select, Things things) {

  private int type() {
    return select.path("type").asInt();
  }

  Optional<String> value(String text) {
    return switch (type()) {
      case ComponentType.STRING_SELECT ->
          Json.items(select.path("options"))
              .filter(option -> fits(option, text))
              .map(option -> option.path("value").asText())
              .findFirst();
      case ComponentType.USER_SELECT -> things.findUser(text).map(user -> user.id().toString());
      case ComponentType.ROLE_SELECT -> things.findRole(text).map(role -> role.path("id").asText());
      case ComponentType.MENTIONABLE_SELECT ->
          things
              .findUser(text)
              .map(user -> user.id().toString())
              .or(() -> things.findRole(text).map(role -> role.path("id").asText()));
      default -> things.findChannel(text).map(channel -> channel.id().toString());
    };
  }

  private static boolean fits(JsonNode option, String text) {
    return option.path("label").asText().strip().equalsIgnoreCase(text)
        || option.path("value").asText().equals(text);
  }

  String valueOrRefuse(String text) {
    return value(text).orElseThrow(() -> new Refusal(missing(text, labels())));
  }

  List<String> labels() {
    return Json.items(select.path("options")).map(o -> o.path("label").asText()).toList();
  }

  static String missing(String text, List<String> labels) {
    if (labels.isEmpty()) {
      return "there is nothing to select \"%s\" from".formatted(text);
    }
    return "there is no option \"%s\"; there are: %s%s"
        .formatted(
            text,
            labels.stream().distinct().limit(25).collect(Collectors.joining(", ")),
            Nearest.to(text, labels).map(". Did you mean %s?"::formatted).orElse(""));
  }

  void refuseCount(int count, int least) {
    var most = select.path("max_values").asInt(1);
    if (count < least || count > most) {
      throw new Refusal("the select takes %d to %d options, not %d".formatted(least, most, count));
    }
  }

  /** Adds what the id stands for, if the select is of users, roles or channels. */
  void resolve(String id, Resolved resolved) {
    if (type() != ComponentType.STRING_SELECT) {
      things.findUser(id).ifPresent(resolved::user);
      things.findRole(id).ifPresent(resolved::role);
      things.findChannel(id).ifPresent(resolved::channel);
    }
  }
}
