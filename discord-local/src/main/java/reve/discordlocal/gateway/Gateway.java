package reve.discordlocal.gateway;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;
import reve.discordlocal.model.World;

/** Where bots connect: each websocket becomes a conversation about one session. */
public final class Gateway {
  private static final String API_VERSION = "10";
  private static final int FRAME = 65_536;

  private final World world;
  private final Sessions sessions;
  private final Welcome welcome;
  private final IdentifyWindow window;
  private final Duration heartbeat;

  public Gateway(
      World world,
      Sessions sessions,
      IdentifyWindow window,
      Duration heartbeat,
      Supplier<String> gatewayUrl) {
    this.world = world;
    this.sessions = sessions;
    this.window = window;
    this.heartbeat = heartbeat;
    this.welcome = new Welcome(world, gatewayUrl);
  }

  /** Talks with a bot until the connection is gone. */
  public Publisher<Void> talk(WebsocketInbound in, WebsocketOutbound out, String uri) {
    var query = new QueryStringDecoder(uri).parameters();
    return Mono.create(sink ->
            in.withConnection(network -> {
              var channel = network.channel();
              var compressed = asked(query.get("compress"), "zlib-stream", "");
              var connection =
                  compressed ? Connection.compressed(channel) : Connection.plain(channel);
              var talk = new Conversation(world, sessions, welcome, window, connection);
              network.addHandlerLast(new UnhurriedClose(talk::endedByBot));
              connection.send(
                  Op.HELLO, "{\"heartbeat_interval\":%d}".formatted(heartbeat.toMillis()));
              if (!asked(query.get("v"), API_VERSION, API_VERSION)
                  || !asked(query.get("encoding"), "json", "json")) {
                connection.close(CloseCode.INVALID_API_VERSION);
              }
              in.aggregateFrames(FRAME)
                  .receiveFrames()
                  .ofType(TextWebSocketFrame.class)
                  .doOnNext(frame -> talk.hear(frame.text()))
                  .doFinally(signal -> {
                    talk.gone();
                    sink.success();
                  })
                  .subscribe(heard -> {}, broken -> {});
            }))
        .then();
  }

  private static boolean asked(@Nullable List<String> given, String wanted, String otherwise) {
    return (given == null ? otherwise : given.getFirst()).equals(wanted);
  }
}
