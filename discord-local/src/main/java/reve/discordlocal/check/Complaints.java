package reve.discordlocal.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import reve.discordlocal.model.Json;

/** All that is wrong with a body, each under the path of the field that it concerns. */
final class Complaints {
  private static final int INVALID_FORM_BODY = 50035;

  private final ObjectNode errors = Json.object();

  void add(List<String> path, String code, String message) {
    var node = errors;
    for (var step : path) {
      node = node.withObjectProperty(step);
    }
    node.withArrayProperty("_errors").addObject().put("code", code).put("message", message);
  }

  void refuseIfAny() {
    if (!errors.isEmpty()) {
      throw new DiscordError(400, INVALID_FORM_BODY, "Invalid Form Body", errors);
    }
  }
}
