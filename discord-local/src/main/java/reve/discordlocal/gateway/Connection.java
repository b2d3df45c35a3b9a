package reve.discordlocal.gateway;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.util.Optional;

/** One websocket of a bot. Texts leave in the order in which they were sent. */
final class Connection {
  /** A bot that lets this many bytes pile up is cut off. */
  private static final long BACKLOG = 64L << 20;

  private final Channel channel;
  private final Optional<ZlibStream> zlib;

  private Connection(Channel channel, Optional<ZlibStream> zlib) {
    this.channel = channel;
    this.zlib = zlib;
  }

  static Connection plain(Channel channel) {
    return new Connection(channel, Optional.empty());
  }

  static Connection compressed(Channel channel) {
    var zlib = new ZlibStream();
    channel.closeFuture().addListener(closed -> zlib.end());
    return new Connection(channel, Optional.of(zlib));
  }

  /** Sends a payload that is no event. */
  void send(int op, String data) {
    send("{\"t\":null,\"s\":null,\"op\":%d,\"d\":%s}".formatted(op, data));
  }

  void send(String text) {
    channel.eventLoop().execute(() -> write(text));
  }

  private void write(String text) {
    if (!channel.isActive()) {
      return;
    }
    if (channel.bytesBeforeWritable() > BACKLOG) {
      drop();
      return;
    }
    var frame =
        zlib.<Object>map(stream -> new BinaryWebSocketFrame(stream.compress(text)))
            .orElseGet(() -> new TextWebSocketFrame(text));
    var _ = channel.writeAndFlush(frame);
  }

  void close(CloseCode code) {
    close(code.number(), code.reason());
  }

  void close(int code, String reason) {
    channel
        .eventLoop()
        .execute(() ->
            channel
                .writeAndFlush(new CloseWebSocketFrame(code, reason))
                .addListener(ChannelFutureListener.CLOSE));
  }

  /** Breaks off without a word. */
  void drop() {
    var _ = channel.close();
  }
}
