package reve.discordlocal.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import reve.discordlocal.check.DiscordError;

/** What the REST API answers. */
public record RestReply(int status, Map<String, String> headers, Optional<JsonNode> body) {
  public RestReply {
    headers = Map.copyOf(headers);
  }

  static RestReply ok(JsonNode body) {
    return new RestReply(200, Map.of(), Optional.of(body));
  }

  static RestReply created(JsonNode body) {
    return new RestReply(201, Map.of(), Optional.of(body));
  }

  static RestReply noContent() {
    return new RestReply(204, Map.of(), Optional.empty());
  }

  public static RestReply refused(DiscordError error) {
    return new RestReply(error.status(), Map.of(), Optional.of(error.body()));
  }

  RestReply with(Map<String, String> more) {
    var all = new HashMap<>(headers);
    all.putAll(more);
    return new RestReply(status, all, body);
  }
}
