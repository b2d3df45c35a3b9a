package reve.discordlocal.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import java.io.IOException;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import reve.discordlocal.check.DiscordError;
import reve.discordlocal.model.Attachments.Upload;
import reve.discordlocal.model.Blob;
import reve.discordlocal.model.Json;

/** A body of JSON with files beside it. */
record Multipart(JsonNode json, List<Upload> uploads) {
  private static final String OCTETS = "application/octet-stream";
  private static final Pattern INDEX = Pattern.compile("files?\\[?([0-9]+)]?");
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_.-]");

  Multipart {
    uploads = List.copyOf(uploads);
  }

  /** Reads the body; the method of its request does not matter. */
  static Multipart read(String contentType, byte[] body) {
    var request =
        new DefaultFullHttpRequest(
            HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
    request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
    var decoder = new HttpPostMultipartRequestDecoder(new DefaultHttpDataFactory(false), request);
    try {
      JsonNode json = Json.object();
      var uploads = new ArrayList<Upload>();
      for (var part : decoder.getBodyHttpDatas()) {
        switch (part) {
          case Attribute field when field.getName().equals("payload_json") ->
              json = Json.read(field.getValue());
          case FileUpload file -> uploads.add(upload(file, uploads.size()));
          default -> {}
        }
      }
      return new Multipart(json, uploads);
    } catch (IOException | ErrorDataDecoderException malformed) {
      throw DiscordError.notJson();
    } finally {
      decoder.destroy();
    }
  }

  private static Upload upload(FileUpload file, int position) throws IOException {
    var matcher = INDEX.matcher(file.getName());
    var index = matcher.matches() ? Integer.parseInt(matcher.group(1)) : position;
    var name = UNSAFE.matcher(file.getFilename()).replaceAll("_");
    return new Upload(index, name, contentType(file, name), new Blob(file.get()));
  }

  private static String contentType(FileUpload file, String name) {
    var given = Optional.ofNullable(file.getContentType()).filter(type -> !type.equals(OCTETS));
    return given.orElseGet(
        () -> Optional.ofNullable(URLConnection.guessContentTypeFromName(name)).orElse(OCTETS));
  }
}
