package reve.discordlocal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads the one compressed stream of a connection, piece by piece. */
final class ZlibText {
  private final Inflater inflater = new Inflater();
  private final byte[] chunk = new byte[4_096];

  String text(byte[] compressed) {
    var out = new ByteArrayOutputStream();
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
}
