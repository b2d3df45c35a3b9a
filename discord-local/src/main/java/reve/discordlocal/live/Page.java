package reve.discordlocal.live;

import io.netty.channel.Channel;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import reve.discordlocal.model.User;

/** One open page and the user it is open for. */
record Page(User user, Channel socket) {
  /** A page that lets this many bytes pile up is cut off; it reads its state again. */
  private static final long BACKLOG = 16L << 20;

  void tell(String frame) {
    socket.eventLoop().execute(() -> write(frame));
  }

  private void write(String frame) {
    if (socket.bytesBeforeWritable() > BACKLOG) {
      var _ = socket.close();
    } else if (socket.isActive()) {
      var _ = socket.writeAndFlush(new TextWebSocketFrame(frame));
    }
  }
}
