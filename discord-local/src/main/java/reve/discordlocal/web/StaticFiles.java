package reve.discordlocal.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reactivestreams.Publisher;
import reactor.netty.http.server.HttpServerResponse;
import reve.discordlocal.model.Attachments;
import reve.discordlocal.model.Snowflake;

/** The chat page from the class path, and attachments from memory. */
public final class StaticFiles {
  private static final String ROOT = "discordlocal/page/";
  private static final int NOT_FOUND = 404;
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff2", "font/woff2"));

  /** What a browser may show by itself; anything else it saves, so that no script runs here. */
  private static final List<String> SHOWN =
      List.of("image/png", "image/jpeg", "image/gif", "image/webp");

  private final Attachments attachments;

  public StaticFiles(Attachments attachments) {
    this.attachments = attachments;
  }

  Publisher<Void> page(HttpServerResponse response, String path) {
    var file = path.equals("/") ? "index.html" : path.substring(1);
    var served = path.equals("/") || (path.startsWith("/assets/") && !path.contains(".."));
    var bytes = served ? resource(ROOT + file) : Optional.<byte[]>empty();
    if (bytes.isEmpty()) {
      return Replies.text(response, NOT_FOUND, "There is nothing here.");
    }
    var ending = file.substring(file.lastIndexOf('.') + 1);
    safe(response).header(HttpHeaderNames.CACHE_CONTROL, "no-cache, no-store, must-revalidate");
    return Replies.bytes(
        response, TYPES.getOrDefault(ending, "application/octet-stream"), bytes.get());
  }

  Publisher<Void> attachment(HttpServerResponse response, String path) {
    var steps = path.split("/", -1);
    var found =
        steps.length == 3
            ? Snowflake.read(steps[1]).flatMap(attachments::find)
            : Optional.<Attachments.Served>empty();
    if (found.isEmpty()) {
      return Replies.text(response, NOT_FOUND, "This attachment is not kept any more.");
    }
    var type = found.get().attachment().contentType();
    safe(response)
        .header(HttpHeaderNames.CACHE_CONTROL, "private, max-age=31536000, immutable")
        .header(
            HttpHeaderNames.CONTENT_DISPOSITION, SHOWN.contains(type) ? "inline" : "attachment");
    return Replies.bytes(response, type, found.get().content().toArray());
  }

  private static HttpServerResponse safe(HttpServerResponse response) {
    return response
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Frame-Options", "DENY");
  }

  private static Optional<byte[]> resource(String name) {
    try (var stream = StaticFiles.class.getClassLoader().getResourceAsStream(name)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
