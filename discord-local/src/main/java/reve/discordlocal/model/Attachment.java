package reve.discordlocal.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A file that was sent with a message; its bytes stand in {@link Attachments}. */
public record Attachment(
    Snowflake id,
    String filename,
    Optional<String> description,
    String contentType,
    int size,
    String sha256,
    Optional<Extent> extent,
    boolean ephemeral,
    String url) {

  /** Width and height of a picture in pixels. */
  public record Extent(int width, int height) {}

  public Attachment describedAs(String text) {
    return new Attachment(
        id, filename, Optional.of(text), contentType, size, sha256, extent, ephemeral, url);
  }

  /** Discord's attachment object. */
  public ObjectNode json() {
    var json = Json.object();
    json.put("id", id.toString());
    json.put("filename", filename);
    description.ifPresent(text -> json.put("description", text));
    json.put("content_type", contentType);
    json.put("size", size);
    json.put("url", url);
    json.put("proxy_url", url);
    extent.ifPresent(pixels -> json.put("width", pixels.width()).put("height", pixels.height()));
    if (ephemeral) {
      json.put("ephemeral", true);
    }
    return json;
  }

  /** What an embed or a component says of the picture that it took from this file. */
  public void describeIn(ObjectNode media) {
    media.put("url", url);
    media.put("proxy_url", url);
    media.put("content_type", contentType);
    extent.ifPresent(pixels -> media.put("width", pixels.width()).put("height", pixels.height()));
    description.ifPresent(text -> media.put("description", text));
  }
}
