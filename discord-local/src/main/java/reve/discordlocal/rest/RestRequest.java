package reve.discordlocal.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import reve.discordlocal.check.DiscordError;
import reve.discordlocal.interaction.Draft;
import reve.discordlocal.model.Attachments.Upload;
import reve.discordlocal.model.Snowflake;

/**
 * A request to the REST API, read whole.
 *
 * @param path the decoded steps after the API's version
 * @param body the JSON sent, alone or beside files
 */
public record RestRequest(
    String method,
    List<String> path,
    Map<String, String> query,
    Map<String, String> headers,
    JsonNode body,
    List<Upload> uploads) {
  public RestRequest {
    path = List.copyOf(path);
    query = Map.copyOf(query);
    headers = Map.copyOf(headers);
    uploads = List.copyOf(uploads);
  }

  String step(int index) {
    return path.get(index);
  }

  /** The id at this step; what is no id names nothing, so the given error is the answer. */
  Snowflake id(int index, DiscordError otherwise) {
    return Snowflake.read(step(index)).orElseThrow(() -> otherwise);
  }

  boolean asked(String flag) {
    return Boolean.parseBoolean(query.getOrDefault(flag, "false"));
  }

  int number(String name, int absent) {
    try {
      return Integer.parseInt(query.getOrDefault(name, Integer.toString(absent)));
    } catch (NumberFormatException malformed) {
      return absent;
    }
  }

  ObjectNode object() {
    if (body instanceof ObjectNode object) {
      return object;
    }
    throw DiscordError.notJson();
  }

  Draft draft() {
    return new Draft(object(), uploads);
  }
}
