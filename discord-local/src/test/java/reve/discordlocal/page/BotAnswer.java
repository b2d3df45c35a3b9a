package reve.discordlocal.page;

import static java.awt.image.BufferedImage.TYPE_INT_RGB;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;

/** What a bot posts as its first answer: Discord's JSON, perhaps with a picture, or nothing. */
record BotAnswer(String json, Optional<Picture> picture) {
  private static final String BOUNDARY = "between-the-parts";

  /** A picture that is sent along as PNG. */
  record Picture(String name, int width, int height) {
    byte[] bytes() {
      var bytes = new ByteArrayOutputStream();
      try {
        ImageIO.write(new BufferedImage(width, height, TYPE_INT_RGB), "png", bytes);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
      return bytes.toByteArray();
    }
  }

  /** A new message. */
  static BotAnswer message(String data) {
    return new BotAnswer("{\"type\":4,\"data\":%s}".formatted(data), Optional.empty());
  }

  /** A new message with a picture. */
  static BotAnswer message(String data, Picture picture) {
    return new BotAnswer(message(data).json(), Optional.of(picture));
  }

  /** Another form for the message whose component was pressed. */
  static BotAnswer update(String data) {
    return new BotAnswer("{\"type\":7,\"data\":%s}".formatted(data), Optional.empty());
  }

  /** "Thinking…", to be filled later. */
  static BotAnswer later() {
    return new BotAnswer("{\"type\":5,\"data\":{}}", Optional.empty());
  }

  static BotAnswer modal(String data) {
    return new BotAnswer("{\"type\":9,\"data\":%s}".formatted(data), Optional.empty());
  }

  static BotAnswer choices(String choices) {
    var json = "{\"type\":8,\"data\":{\"choices\":%s}}".formatted(choices);
    return new BotAnswer(json, Optional.empty());
  }

  /** No answer at all. */
  static BotAnswer silence() {
    return new BotAnswer("", Optional.empty());
  }

  boolean isSilence() {
    return json.isEmpty();
  }

  String contentType() {
    return picture.isPresent() ? "multipart/form-data; boundary=" + BOUNDARY : "application/json";
  }

  byte[] body() {
    return picture.map(this::parts).orElseGet(() -> json.getBytes(UTF_8));
  }

  private byte[] parts(Picture file) {
    var head =
        """
        --%1$s
        Content-Disposition: form-data; name="payload_json"
        Content-Type: application/json

        %2$s
        --%1$s
        Content-Disposition: form-data; name="files[0]"; filename="%3$s"
        Content-Type: application/octet-stream

        """
            .formatted(BOUNDARY, json, file.name());
    var body = new ByteArrayOutputStream();
    for (var part : Arrays.asList(lines(head), file.bytes(), lines("\n--" + BOUNDARY + "--\n"))) {
      body.writeBytes(part);
    }
    return body.toByteArray();
  }

  private static byte[] lines(String text) {
    return text.replace("\n", "\r\n").getBytes(UTF_8);
  }
}
