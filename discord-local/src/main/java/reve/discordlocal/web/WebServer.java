package reve.discordlocal.web;

import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.netty.ChannelBindException;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.http.server.WebsocketServerSpec;
import reactor.netty.resources.LoopResources;
import reve.discordlocal.gateway.Gateway;

/** The listening server: refuses strangers and hands each request to its part. */
public final class WebServer implements AutoCloseable {
  private static final String API = "/api/v10/";
  private static final String GATEWAY = "/gateway";
  private static final String LOCAL = "/local/";
  private static final String LIVE = "/local/live";
  private static final String ATTACHMENTS = "/attachments/";
  private static final int FRAME = 1 << 20;
  private static final int FORBIDDEN = 403;
  private static final int UPGRADE_REQUIRED = 426;
  private static final Duration GRACE = Duration.ofSeconds(2);

  /** The parts behind the server. */
  public record Parts(Gateway gateway, RestEndpoint rest, LocalEndpoint local, StaticFiles files) {}

  private final Parts parts;
  private final LoopResources loops;
  private final ChannelGroup open = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
  private final DisposableServer server;

  /** Listens on the loopback at the port, or at a free one for 0. */
  public WebServer(Parts parts, int port) {
    this.parts = parts;
    this.loops =
        LoopResources.create("discord-local", Runtime.getRuntime().availableProcessors(), true);
    this.server = bound(port);
  }

  private DisposableServer bound(int port) {
    var configured =
        HttpServer.create()
            .host("127.0.0.1")
            .port(port)
            .runOn(loops)
            .channelGroup(open)
            .handle(this::serve);
    try {
      return configured.bindNow();
    } catch (ChannelBindException taken) {
      loops.dispose();
      throw taken;
    }
  }

  public int port() {
    return server.port();
  }

  private Publisher<Void> serve(HttpServerRequest request, HttpServerResponse response) {
    var host = header(request, HttpHeaderNames.HOST);
    var origin = header(request, HttpHeaderNames.ORIGIN);
    if (!Loopback.admits(host, origin, server.port())) {
      return Replies.text(response, FORBIDDEN, "This local Discord serves this machine only.");
    }
    var path = request.uri().split("\\?", 2)[0];
    if (path.startsWith(API)) {
      return parts.rest().answer(request, response, path.substring(API.length()));
    }
    if (path.equals(GATEWAY) || path.equals(GATEWAY + "/")) {
      return websocket(request, response, () -> gateway(request, response));
    }
    if (path.equals(LIVE)) {
      return websocket(request, response, () -> live(request, response));
    }
    if (path.startsWith(LOCAL)) {
      return parts.local().answer(request, response, path.substring(LOCAL.length()));
    }
    return path.startsWith(ATTACHMENTS)
        ? parts.files().attachment(response, path.substring(ATTACHMENTS.length()))
        : parts.files().page(response, path);
  }

  private interface Upgrade {
    Publisher<Void> start();
  }

  private static Publisher<Void> websocket(
      HttpServerRequest request, HttpServerResponse response, Upgrade upgrade) {
    return request.requestHeaders().contains(HttpHeaderNames.UPGRADE)
        ? upgrade.start()
        : Replies.text(response, UPGRADE_REQUIRED, "This address speaks websocket.");
  }

  private Publisher<Void> gateway(HttpServerRequest request, HttpServerResponse response) {
    return response.sendWebsocket(
        (in, out) -> parts.gateway().talk(in, out, request.uri()), framed());
  }

  private Publisher<Void> live(HttpServerRequest request, HttpServerResponse response) {
    return response.sendWebsocket(
        (in, out) -> parts.local().live(in, out, request.uri()), framed());
  }

  private static WebsocketServerSpec framed() {
    return WebsocketServerSpec.builder().maxFramePayloadLength(FRAME).build();
  }

  private static String header(HttpServerRequest request, CharSequence name) {
    return request.requestHeaders().get(name, "");
  }

  @Override
  public void close() {
    var _ = server.channel().close().awaitUninterruptibly(GRACE.toMillis());
    var _ = open.close().awaitUninterruptibly(GRACE.toMillis());
    server.disposeNow(GRACE);
    loops.dispose();
  }
}
