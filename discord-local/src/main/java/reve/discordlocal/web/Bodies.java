package reve.discordlocal.web;

import java.io.ByteArrayOutputStream;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reve.discordlocal.check.DiscordError;

/** Reads bodies, up to what Discord would take. */
final class Bodies {
  /** Ten files of the size that Discord grants without boosts, and the text beside them. */
  private static final int LARGEST = 26 << 20;

  private Bodies() {}

  static Mono<byte[]> read(HttpServerRequest request) {
    return request
        .receive()
        .asByteArray()
        .collect(ByteArrayOutputStream::new, Bodies::append)
        .map(ByteArrayOutputStream::toByteArray);
  }

  private static void append(ByteArrayOutputStream whole, byte[] part) {
    if (whole.size() + part.length > LARGEST) {
      throw DiscordError.tooLarge();
    }
    whole.writeBytes(part);
  }
}
