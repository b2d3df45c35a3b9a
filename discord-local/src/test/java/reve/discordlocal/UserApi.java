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
import reve.discordlocal.model.Json;

/** The users' side of a local Discord over HTTP. */
record UserApi(String url, HttpClient http) {

  UserApi(String url) {
    this(url, HttpClient.newHttpClient());
  }

  JsonNode act(String user, String line) {
    return post("act", Json.object().put("user", user).put("do", line));
  }

  JsonNode act(String json) {
    return post("act", parse(json));
  }

  JsonNode faults(String json) {
    return post("faults", parse(json));
  }

  JsonNode state(String user) {
    return get("state?user=" + user);
  }

  JsonNode get(String path) {
    return parse(text(url + "/local/" + path));
  }

  String text(String address) {
    return response(address).body();
  }

  HttpResponse<String> response(String address) {
    return send(HttpRequest.newBuilder(URI.create(address)).build());
  }

  JsonNode post(String path, JsonNode body) {
    var request =
        HttpRequest.newBuilder(URI.create(url + "/local/" + path))
            .POST(BodyPublishers.ofString(Json.write(body)))
            .build();
    return parse(send(request).body());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  static JsonNode parse(String json) {
    try {
      return Json.read(json);
    } catch (IOException malformed) {
      throw new UncheckedIOException(json, malformed);
    }
  }
}
