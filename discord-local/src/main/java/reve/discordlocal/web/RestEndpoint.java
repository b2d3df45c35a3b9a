package reve.discordlocal.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reve.discordlocal.check.DiscordError;
import reve.discordlocal.fault.Switches;
import reve.discordlocal.model.Json;
import reve.discordlocal.rest.RestApi;
import reve.discordlocal.rest.RestReply;
import reve.discordlocal.rest.RestRequest;

/** The REST API over HTTP, as late as the fault switches say. */
public final class RestEndpoint {
  private final RestApi api;
  private final Switches switches;

  public RestEndpoint(RestApi api, Switches switches) {
    this.api = api;
    this.switches = switches;
  }

  Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response, String path) {
    return Bodies.read(request)
        .flatMap(body -> late().thenReturn(body))
        .map(body -> handle(request, path, body))
        .onErrorResume(error -> Mono.just(Optional.of(RestReply.refused(refusal(error)))))
        .flatMap(reply -> late().thenReturn(reply))
        .flatMap(reply -> Mono.from(send(response, reply)));
  }

  /** What cannot even be read is answered like a body that is no JSON. */
  private static DiscordError refusal(Throwable error) {
    return error instanceof DiscordError known ? known : DiscordError.notJson();
  }

  /** Half of the latency; one half lies before the request is handled and one after. */
  private Mono<Void> late() {
    var latency = switches.restLatency();
    return latency.isZero() ? Mono.empty() : Mono.delay(half(latency)).then();
  }

  private static Duration half(Duration latency) {
    return latency.dividedBy(2);
  }

  private Optional<RestReply> handle(HttpServerRequest request, String path, byte[] body) {
    var contentType = request.requestHeaders().get(HttpHeaderNames.CONTENT_TYPE, "");
    var content =
        contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
            ? Multipart.read(contentType, body)
            : new Multipart(json(body), List.of());
    return api.answer(
        new RestRequest(
            request.method().name(),
            steps(path),
            query(request.uri()),
            headers(request),
            content.json(),
            content.uploads()));
  }

  private static JsonNode json(byte[] body) {
    try {
      return body.length == 0 ? Json.object() : Json.read(body);
    } catch (IOException malformed) {
      throw DiscordError.notJson();
    }
  }

  private static List<String> steps(String path) {
    return Arrays.stream(path.split("/"))
        .map(step -> URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8))
        .toList();
  }

  private static Map<String, String> query(String uri) {
    var first = new HashMap<String, String>();
    new QueryStringDecoder(uri)
        .parameters()
        .forEach((name, values) -> first.put(name, values.getFirst()));
    return first;
  }

  private static Map<String, String> headers(HttpServerRequest request) {
    var headers = new HashMap<String, String>();
    request
        .requestHeaders()
        .forEach(
            header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
    return headers;
  }

  private static Publisher<Void> send(HttpServerResponse response, Optional<RestReply> reply) {
    if (reply.isEmpty()) {
      response.withConnection(connection -> connection.dispose());
      return Mono.never();
    }
    var answer = reply.get();
    answer.headers().forEach(response::header);
    return answer
        .body()
        .map(json -> Replies.json(response, answer.status(), json))
        .orElseGet(() -> response.status(answer.status()).send());
  }
}
