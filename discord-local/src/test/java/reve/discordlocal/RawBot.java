package reve.discordlocal;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.WebsocketClientSpec;
import reactor.netty.http.websocket.WebsocketInbound;
import reve.discordlocal.model.Json;

/** A bot without a library: it sends and sees every payload as it is. */
final class RawBot implements AutoCloseable {
  private static final int NORMAL = 1000;
  private static final int ABNORMAL = 1006;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int ALL_OPEN = 1 | 1 << 1 | 1 << 9 | 1 << 12 | 1 << 15;

  private final String token;
  private final BotApi api;
  private final LinkedBlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final Connection socket;
  private final ZlibText zlib = new ZlibText();
  private volatile Optional<Function<JsonNode, String>> answerer = Optional.empty();
  private volatile long seen;

  private RawBot(DiscordLocal discord, String query) {
    this.token = discord.token();
    this.api = new BotApi(discord);
    this.socket =
        HttpClient.create()
            .websocket(WebsocketClientSpec.builder().maxFramePayloadLength(1 << 20).build())
            .uri("ws://127.0.0.1:" + discord.port() + "/gateway?" + query)
            .connect()
            .blockOptional(PATIENCE)
            .orElseThrow();
    listen((WebsocketInbound) socket.inbound());
  }

  private void listen(WebsocketInbound in) {
    in.receiveCloseStatus().subscribe(status -> closed.complete(status.code()));
    socket.onDispose(() -> closed.complete(ABNORMAL));
    in.aggregateFrames(1 << 20)
        .receiveFrames()
        .subscribe(
            frame -> {
              switch (frame) {
                case TextWebSocketFrame text -> hear(text.text());
                case BinaryWebSocketFrame bytes ->
                    hear(zlib.text(ByteBufUtil.getBytes(bytes.content())));
                default -> {}
              }
            },
            broken -> closed.complete(ABNORMAL));
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
    socket.outbound().sendObject(new TextWebSocketFrame(text)).then().block(PATIENCE);
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
    socket.dispose();
    socket.onDispose().block(PATIENCE);
  }

  /** Takes its leave and waits for the answer, so that nothing said before is lost. */
  @Override
  public void close() {
    socket
        .outbound()
        .sendObject(new CloseWebSocketFrame(NORMAL, ""))
        .then()
        .then(socket.onDispose())
        .timeout(PATIENCE)
        .onErrorComplete()
        .block();
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
}
