package reve.discordlocal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import reve.discordlocal.model.Json;

/** The bot's side of REST, without a library. */
record BotApi(String base, String token, HttpClient http) {

  BotApi(DiscordLocal discord) {
    this(discord.baseUrl(), discord.token(), HttpClient.newHttpClient());
  }

  /** What was answered. */
  record Reply(int status, JsonNode body, Map<String, String> headers) {
    int code() {
      return body.path("code").asInt();
    }

    /** The first error's code under a path such as "/embeds/0/title". */
    String errorAt(String path) {
      return body.at("/errors" + path + "/_errors/0/code").asText();
    }
  }

  Reply get(String path) {
    return send("GET", path, "");
  }

  Reply send(String method, String path, String json) {
    return send(request(method, path, json));
  }

  CompletableFuture<HttpResponse<String>> sendLater(String method, String path, String json) {
    return http.sendAsync(request(method, path, json), BodyHandlers.ofString());
  }

  private HttpRequest request(String method, String path, String json) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Authorization", "Bot " + token)
        .header("Content-Type", "application/json")
        .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
        .build();
  }

  /** Sends JSON with one text file beside it. */
  Reply sendFile(String method, String path, String json, String filename, String content) {
    var edge = "edge-of-parts";
    var body =
        """
        --%1$s\r
        Content-Disposition: form-data; name="payload_json"\r
        Content-Type: application/json\r
        \r
        %2$s\r
        --%1$s\r
        Content-Disposition: form-data; name="files[0]"; filename="%3$s"\r
        Content-Type: application/octet-stream\r
        \r
        %4$s\r
        --%1$s--\r
        """
            .formatted(edge, json, filename, content);
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Authorization", "Bot " + token)
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .method(method, BodyPublishers.ofString(body))
            .build());
  }

  private Reply send(HttpRequest request) {
    try {
      var response = http.send(request, BodyHandlers.ofString());
      var headers = new HashMap<String, String>();
      response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
      var body = response.body().isEmpty() ? Json.object() : UserApi.parse(response.body());
      return new Reply(response.statusCode(), body, headers);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
