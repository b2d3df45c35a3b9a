package reve.discordlocal.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A bot of a few lines that speaks Discord's wire formats without a library and answers each
 * command, button, select or form with the JSON that a test gives it.
 */
final class PageBot implements AutoCloseable {
  private static final int DISPATCH = 0;
  private static final int HELLO = 10;
  private static final int PATIENCE_SECONDS = 10;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How the bot answers one interaction; it may take its time. */
  interface Reply extends Function<JsonNode, BotAnswer> {}

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final CompletableFuture<String> ready = new CompletableFuture<>();
  private final URI api;
  private final String token;
  private final WebSocket gateway;

  /** Connects and waits until Discord has greeted it. */
  PageBot(URI api, String token) {
    this.api = api;
    this.token = token;
    var address = read(send("GET", "gateway/bot", "")).path("url").asText();
    gateway =
        http.newWebSocketBuilder()
            .buildAsync(URI.create(address + "/?v=10&encoding=json"), new Listener())
            .join();
    ready.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** Registers its commands, given as Discord's JSON. */
  void registers(String commands) {
    send("PUT", "applications/" + ready.join() + "/commands", commands);
  }

  /** From now on answers the command or component of this name so. */
  void answers(String name, Reply reply) {
    replies.put(name, reply);
  }

  /** From now on answers the command or component of this name always with the same. */
  void answers(String name, BotAnswer answer) {
    answers(name, interaction -> answer);
  }

  /** Changes its answer to an interaction. */
  void edits(JsonNode interaction, String message) {
    var token = interaction.path("token").asText();
    send("PATCH", "webhooks/" + ready.join() + "/" + token + "/messages/@original", message);
  }

  private void hear(JsonNode frame, WebSocket socket) {
    var data = frame.path("d");
    if (frame.path("op").asInt() == HELLO) {
      Thread.startVirtualThread(() -> socket.sendText(identify(), true).join());
    } else if (frame.path("op").asInt() == DISPATCH) {
      switch (frame.path("t").asText()) {
        case "READY" -> ready.complete(data.path("application").path("id").asText());
        case "INTERACTION_CREATE" -> Thread.startVirtualThread(() -> answer(data));
        default -> {}
      }
    }
  }

  private String identify() {
    return """
    {"op":2,"d":{"token":"%s","intents":1,
     "properties":{"os":"test","browser":"test","device":"test"}}}\
    """
        .formatted(token);
  }

  private void answer(JsonNode interaction) {
    var data = interaction.path("data");
    var name = data.path("name").asText(data.path("custom_id").asText());
    var reply = replies.get(name);
    if (reply == null) {
      return;
    }
    var answer = reply.apply(interaction);
    if (!answer.isSilence()) {
      var id = interaction.path("id").asText();
      var path = "interactions/" + id + "/" + interaction.path("token").asText() + "/callback";
      post(path, answer);
    }
  }

  private void post(String path, BotAnswer answer) {
    var request =
        request(path)
            .header("Content-Type", answer.contentType())
            .POST(BodyPublishers.ofByteArray(answer.body()));
    exchange(request.build());
  }

  private String send(String method, String path, String body) {
    var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    return exchange(
        request(path).header("Content-Type", "application/json").method(method, publisher).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(api.resolve(path)).header("Authorization", "Bot " + token);
  }

  private String exchange(HttpRequest request) {
    try {
      var response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() >= 400) {
        throw new IllegalStateException(request.uri() + " answered " + response.body());
      }
      return response.body();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException(json, malformed);
    }
  }

  @Override
  public void close() {
    gateway.abort();
    http.close();
  }

  /** Puts the parts of a frame together. */
  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        var frame = read(text.toString());
        text.setLength(0);
        hear(frame, socket);
      }
      return WebSocket.Listener.super.onText(socket, part, last);
    }
  }
}
