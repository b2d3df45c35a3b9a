package reve.discordlocal.gateway;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Answers a bot's close as late as over a network. On the loopback the answer can arrive while the
 * bot's library is still busy with its own closing, which Discord4J 3.3 takes for a lost
 * connection.
 */
final class UnhurriedClose extends ChannelInboundHandlerAdapter {
  private static final long ROUND_TRIP_MILLIS = 40;

  private final IntConsumer listener;

  /** The listener hears at once with which code the bot closes. */
  UnhurriedClose(IntConsumer listener) {
    this.listener = listener;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof CloseWebSocketFrame close) {
      listener.accept(close.statusCode());
      var _ =
          context
              .executor()
              .schedule(() -> pass(context, message), ROUND_TRIP_MILLIS, TimeUnit.MILLISECONDS);
    } else {
      context.fireChannelRead(message);
    }
  }

  private static void pass(ChannelHandlerContext context, Object message) {
    if (context.channel().isActive()) {
      context.fireChannelRead(message);
    } else {
      ReferenceCountUtil.release(message);
    }
  }
}
