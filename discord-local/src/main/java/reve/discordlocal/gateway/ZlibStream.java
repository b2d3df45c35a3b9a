package reve.discordlocal.gateway;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** The one compressed stream of a connection; each text ends with a sync flush. */
final class ZlibStream {
  private static final int CHUNK = 8_192;

  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final byte[] chunk = new byte[CHUNK];
  private boolean ended;

  synchronized ByteBuf compress(String text) {
    var out = Unpooled.buffer(CHUNK);
    if (ended) {
      return out;
    }
    deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
    int length;
    do {
      length = deflater.deflate(chunk, 0, CHUNK, Deflater.SYNC_FLUSH);
      out.writeBytes(chunk, 0, length);
    } while (length == CHUNK);
    return out;
  }

  synchronized void end() {
    ended = true;
    deflater.end();
  }
}
