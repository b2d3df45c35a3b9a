package reve.discordlocal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import reve.discordlocal.model.Json;

/** A bot without a library: it sends and sees every payload as it is. */
final class RawBot implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int ALL_OPEN = 1 | 1 << 1 | 1 << 9 | 1 << 12 | 1 << 15;

  private final String token;
  private final BotApi api;
  private final LinkedBlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final WebSocket socket;
  private volatile Optional<Function<JsonNode, String>> answerer = Optional.empty();
  private volatile long seen;

  private RawBot(DiscordLocal discord, String query) {
    this.token = discord.token();
    this.api = new BotApi(discord);
    var address = "ws://127.0.0.1:" + discord.port() + "/gateway?" + query;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Ear())
            .join();
  }

  /** Connected, but not yet identified. */
  static RawBot connect(DiscordLocal discord) {
    return new RawBot(discord, "v=10&encoding=json");
  }

  static RawBot connect(DiscordLocal discord, String query) {
    return new RawBot(discord, query);
  }

  /** Connected and ready, as the only shard and with every intent. */
  static RawBot ready(DiscordLocal discord) {
    return ready(discord, 0, 1);
  }

  static RawBot ready(DiscordLocal discord, int shard, int shards) {
    var bot = connect(discord);
    bot.identify(shard, shards, ALL_OPEN);
    bot.event("READY");
    return bot;
  }

  void identify(int shard, int shards, int intents) {
    var data = Json.object().put("token", token).put("intents", intents);
    data.putObject("properties");
    data.putArray("shard").add(shard).add(shards);
    send(2, data);
  }

  void resume(String session, long after) {
    send(6, Json.object().put("token", token).put("session_id", session).put("seq", after));
  }

  void send(int op, JsonNode data) {
    var payload = Json.object().put("op", op);
    payload.set("d", data);
    say(Json.write(payload));
  }

  void say(String text) {
    socket.sendText(text, true).join();
  }

  /** From now on every interaction gets what the answerer says, as its callback. */
  RawBot answering(Function<JsonNode, String> callback) {
    answerer = Optional.of(callback);
    return this;
  }

  BotApi api() {
    return api;
  }

  BotApi.Reply callback(JsonNode interaction, String json) {
    return api.send("POST", callbackPath(interaction), json);
  }

  private static String callbackPath(JsonNode interaction) {
    return "/interactions/%s/%s/callback"
        .formatted(interaction.path("id").asText(), interaction.path("token").asText());
  }

  /** The data of the next event of this type; what comes before it is forgotten. */
  JsonNode event(String type) {
    while (true) {
      var payload = next();
      if (payload.path("t").asText().equals(type)) {
        return payload.path("d");
      }
    }
  }

  /** The data of the next payload of this kind. */
  JsonNode op(int number) {
    while (true) {
      var payload = next();
      if (payload.path("op").asInt() == number) {
        return payload.path("d");
      }
    }
  }

  JsonNode next() {
    try {
      var payload = heard.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (payload == null) {
        throw new AssertionError("The gateway said nothing");
      }
      return payload;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Whether an event of this type lies unread. */
  boolean hasHeard(String type) {
    return heard.stream().anyMatch(payload -> payload.path("t").asText().equals(type));
  }

  /** The number of the newest event. */
  long seen() {
    return seen;
  }

  /** The code with which the gateway ended the connection. */
  int closeCode() {
    return closed.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
  }

  void breakOff() {
    socket.abort();
  }

  @Override
  public void close() {
    socket
        .sendClose(WebSocket.NORMAL_CLOSURE, "")
        .orTimeout(1, TimeUnit.SECONDS)
        .exceptionally(_ -> socket);
  }

  private void hear(String text) {
    var payload = UserApi.parse(text);
    if (payload.path("s").isNumber()) {
      seen = payload.path("s").asLong();
    }
    if (payload.path("t").asText().equals("INTERACTION_CREATE")) {
      var interaction = payload.path("d");
      answerer.ifPresent(answer -> reply(interaction, answer));
    }
    heard.add(payload);
  }

  private void reply(JsonNode interaction, Function<JsonNode, String> answer) {
    var _ = api.sendLater("POST", callbackPath(interaction), answer.apply(interaction));
  }

  private final class Ear implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Inflater inflater = new Inflater();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        hear(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean last) {
      var chunk = new byte[part.remaining()];
      part.get(chunk);
      bytes.writeBytes(chunk);
      if (last) {
        hear(inflated(bytes.toByteArray()));
        bytes.reset();
      }
      from.request(1);
      return null;
    }

    private String inflated(byte[] compressed) {
      var out = new ByteArrayOutputStream();
      var chunk = new byte[4_096];
      inflater.setInput(compressed);
      try {
        while (!inflater.needsInput()) {
          out.write(chunk, 0, inflater.inflate(chunk));
        }
      } catch (DataFormatException malformed) {
        throw new IllegalStateException(malformed);
      }
      return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      closed.complete(code);
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      closed.complete(1006);
    }
  }
}
