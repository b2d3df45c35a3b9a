package reve.discordlocal.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.nio.charset.StandardCharsets;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerResponse;
import reve.discordlocal.model.Json;

/** Writes answers. */
final class Replies {
  private Replies() {}

  static Publisher<Void> text(HttpServerResponse response, int status, String text) {
    return bytes(
        response.status(status),
        "text/plain; charset=utf-8",
        text.getBytes(StandardCharsets.UTF_8));
  }

  static Publisher<Void> json(HttpServerResponse response, int status, JsonNode json) {
    return bytes(response.status(status), "application/json", Json.bytes(json));
  }

  static Publisher<Void> bytes(HttpServerResponse response, String contentType, byte[] bytes) {
    return response
        .header(HttpHeaderNames.CONTENT_TYPE, contentType)
        .header(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(bytes.length))
        .sendByteArray(Mono.just(bytes));
  }
}
